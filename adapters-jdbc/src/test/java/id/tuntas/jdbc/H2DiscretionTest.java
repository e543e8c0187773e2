package id.tuntas.jdbc;

class H2DiscretionTest extends DiscretionCases {

    @Override
    TestDatabase database() {
        return TestDatabase.memory("");
    }

    @Override
    String refusal() {
        return "23513/23513";
    }
}
