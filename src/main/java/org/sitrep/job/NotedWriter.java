package org.sitrep.job;

import org.sitrep.store.InputFileStore;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemWriter;

/** Has what a writer wrote of a file noted outside the store, once it is committed. */
final class NotedWriter implements ItemWriter<ReadItem> {

    private final ItemWriter<ReadItem> writer;
    private final CommitRecord commits;
    private final InputFileStore files;
    private final long file;

    NotedWriter(ItemWriter<ReadItem> writer, CommitRecord commits, InputFileStore files, long file) {
        this.writer = writer;
        this.commits = commits;
        this.files = files;
        this.file = file;
    }

    @Override
    public void write(Chunk<? extends ReadItem> chunk) throws Exception {
        writer.write(chunk);
        commits.noteOnCommit(files.get(file));
    }
}
