/**
 * People: accounts, passwords, API tokens, sign-in. In: a login and a password, or a token. Out: an
 * account's id and its groups. Content elsewhere refers to people by id only; names live here.
 */
package org.dispositif.account;
