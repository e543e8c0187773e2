package id.tuntas.jdbc;

class H2RebuildTest extends RebuildCases {

    @Override
    TestDatabase database() {
        return TestDatabase.memory("");
    }
}
