package org.minaoshi.publication;

import org.minaoshi.platform.ProblemType;

final class PublicationProblems {

    static final ProblemType PUBLICATION_UNKNOWN =
            ProblemType.notFound("publication-unknown", "公表された決定がありません", "No such publication");

    private PublicationProblems() {}
}
