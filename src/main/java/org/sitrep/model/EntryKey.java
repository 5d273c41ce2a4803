package org.sitrep.model;

/**
 * What makes an entry the same entry in two logs.
 *
 * @param dataset the dataset that it belongs to
 * @param id its id there
 */
public record EntryKey(String dataset, String id) {}
