package org.dispositif.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.dispositif.document.OriginalFile;
import org.dispositif.platform.Ids;
import org.dispositif.platform.Refusal;

/** The rows for what was sent: an upload for each file, a file for each one in it. */
final class Kept {

  final List<ImportUpload> uploads = new ArrayList<>();
  final List<ImportFile> files = new ArrayList<>();
  private final UUID job;
  private long bytes;

  Kept(UUID job) {
    this.job = job;
  }

  void add(OriginalFile sent) {
    ImportUpload upload = new ImportUpload();
    upload.id = Ids.next();
    upload.job = job;
    upload.filename = FileNames.path(sent.filename() == null ? "" : sent.filename());
    upload.mediaType = sent.mediaType();
    upload.content = sent.content();
    uploads.add(upload);
    if (Archive.is(sent.content())) {
      addEntries(upload);
    } else {
      addFile(upload, ImportFile.WHOLE, upload.filename, sent.content().length);
    }
  }

  private void addEntries(ImportUpload upload) {
    try (Archive archive = Archive.open(upload.content)) {
      for (Archive.Entry entry : archive.list()) {
        addFile(upload, entry.index(), entry.name(), entry.size());
      }
    }
  }

  private void addFile(ImportUpload upload, int entry, String name, long size) {
    bytes += size;
    if (files.size() == Archive.MOST_ENTRIES || bytes > Archive.LARGEST_WHOLE) {
      throw Refusal.of(
          Refusal.Reason.TOO_LARGE,
          "import.tooMany",
          Archive.MOST_ENTRIES,
          Archive.LARGEST_WHOLE / 1_000_000);
    }
    ImportFile file = new ImportFile();
    file.id = Ids.next();
    file.job = job;
    file.upload = upload.id;
    file.entry = entry;
    file.ordinal = files.size();
    file.name = name;
    file.size = size;
    file.outcome = Outcome.WAITING;
    files.add(file);
  }
}
