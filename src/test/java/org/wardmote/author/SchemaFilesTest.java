package org.wardmote.author;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.wardmote.field.FileKind;
import org.wardmote.field.FileKinds;

class SchemaFilesTest {

    @Test
    void aFileIsKnownByItsPathWhereverItsContentFolderIs() {
        assertThat(SchemaFiles.kindOf("people.yaml")).contains(FileKinds.PEOPLE);
        assertThat(SchemaFiles.kindOf("records/elmbridge/plans/2024-25.yaml"))
                .contains(FileKinds.PLAN);
        assertThat(SchemaFiles.kindOf("content\\meetings\\2024-03-12-csp\\meeting.yaml"))
                .contains(FileKinds.MEETING);
    }

    @Test
    void aKindIsKnownByThePathThatIsListed() {
        assertThat(SchemaFiles.kindOf("plans/<year>.yaml")).contains(FileKinds.PLAN);
        assertThat(SchemaFiles.kindOf("people")).contains(FileKinds.PEOPLE);
    }

    @Test
    void wordsAndFiguresHaveNoSchema() {
        assertThat(SchemaFiles.kindOf("content/pages/about.md")).isEmpty();
        assertThat(SchemaFiles.kindOf("content/data/2024-q1/figures.csv")).isEmpty();
    }

    @Test
    void eachSchemaHasAFileOfItsOwn() {
        assertThat(SchemaFiles.kinds()).extracting(SchemaFiles::name).doesNotHaveDuplicates();
        assertThat(SchemaFiles.name(FileKinds.MEETING)).isEqualTo("meeting.schema.json");
        assertThat(SchemaFiles.name(FileKinds.PLAN)).isEqualTo("plans.schema.json");
    }

    @Test
    void settingsSayWhichFilesASchemaIsFor() {
        assertThat(SchemaFiles.settings("./schemas", "content"))
                .startsWith("{\n  \"yaml.schemas\" : {\n")
                .contains("\"./schemas/people.schema.json\" : \"content/people.yaml\"")
                .contains(
                        "\"./schemas/meeting.schema.json\" : \"content/meetings/*/meeting.yaml\"");
    }

    @Test
    void aSchemaSaysWhatAFieldIsForAndRefusesOthers() {
        FileKind people = FileKinds.PEOPLE;

        assertThat(JsonSchema.of(people))
                .startsWith(
                        """
                        {
                          "$schema" : "https://json-schema.org/draft/2020-12/schema",
                          "title" : "people.yaml",
                        """)
                .contains("\"additionalProperties\" : false")
                .contains("\"description\" : \"How other files name the person.\"");
    }
}
