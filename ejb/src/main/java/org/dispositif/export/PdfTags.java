package org.dispositif.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;

/**
 * The order and the roles of what stands on the pages, for those who do not see them (ISO 32000).
 */
final class PdfTags {

  private final PDDocument document;
  private final PDStructureTreeRoot root = new PDStructureTreeRoot();
  private final PDStructureElement whole;
  private final Map<PDPage, COSArray> pages = new IdentityHashMap<>();
  private final List<PDPage> order = new ArrayList<>();

  PdfTags(PDDocument document) {
    this.document = document;
    whole = new PDStructureElement("Document", root);
    root.appendKid(whole);
    document.getDocumentCatalog().setStructureTreeRoot(root);
    PDMarkInfo marked = new PDMarkInfo();
    marked.setMarked(true);
    document.getDocumentCatalog().setMarkInfo(marked);
  }

  /** An element of the text itself: "H1", "P", "Table". */
  PDStructureElement element(String type) {
    return element(type, whole);
  }

  PDStructureElement element(String type, PDStructureElement in) {
    PDStructureElement element = new PDStructureElement(type, in);
    in.appendKid(element);
    return element;
  }

  /** From here to {@link PDPageContentStream#endMarkedContent} stands what the element is. */
  void begin(PDPageContentStream out, PDPage page, PDStructureElement element) throws IOException {
    COSArray parents = pages.computeIfAbsent(page, this::first);
    int id = parents.size();
    parents.add(element);
    PDMarkedContentReference reference = new PDMarkedContentReference();
    reference.setPage(page);
    reference.setMCID(id);
    element.appendKid(reference);
    COSDictionary properties = new COSDictionary();
    properties.setInt(COSName.MCID, id);
    out.beginMarkedContent(
        COSName.getPDFName(element.getStructureType()), PDPropertyList.create(properties));
  }

  /** What is no part of the text: lines, patterns, page numbers. */
  static void beginArtifact(PDPageContentStream out) throws IOException {
    out.beginMarkedContent(COSName.ARTIFACT);
  }

  private COSArray first(PDPage page) {
    page.setStructParents(order.size());
    order.add(page);
    return new COSArray();
  }

  void end() throws IOException {
    Map<Integer, PDParentTreeValue> parents = new java.util.HashMap<>();
    for (int i = 0; i < order.size(); i++) {
      parents.put(i, new PDParentTreeValue(pages.get(order.get(i))));
    }
    PDNumberTreeNode tree = new PDNumberTreeNode(PDParentTreeValue.class);
    tree.setNumbers(parents);
    root.setParentTree(tree);
    root.setParentTreeNextKey(order.size());
    document.getDocumentCatalog().setStructureTreeRoot(root);
  }
}
