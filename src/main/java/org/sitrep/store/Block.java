package org.sitrep.store;

/**
 * A block of vintages: those of one dataset and one country among the rows of a file that were taken in together.
 *
 * @param id its number; a later block has a higher one
 * @param parts in how many parts its entries are kept; so many numbers from its id on are its own
 * @param file the file's number
 * @param dataset the dataset's number
 * @param country the country's number
 * @param vintages how many vintages it holds
 * @param revisions how many of these are not the first version of their entry
 */
record Block(long id, int parts, long file, int dataset, int country, int vintages, int revisions)
        implements Comparable<Block> {

    /** By number: in the order in which they were taken in. */
    @Override
    public int compareTo(Block other) {
        return Long.compare(id, other.id);
    }
}
