/**
 * What is the record?
 *
 * <p>In: nothing; these are values. Out: {@link org.wardmote.model.Content}, one immutable tree of
 * records that says what the content folder says. Things name each other by id; a {@code Location}
 * tells where each was read.
 */
package org.wardmote.model;
