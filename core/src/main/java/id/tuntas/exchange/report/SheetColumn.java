package id.tuntas.exchange.report;

import java.util.Optional;
import java.util.function.Function;

/**
 * A column of a sheet.
 *
 * @param heading what stands in the first row
 * @param width in characters
 * @param kind how its cells are shown
 * @param value what stands in the cell of a row; nothing where that is not known
 */
record SheetColumn<T>(String heading, int width, CellKind kind, Function<T, Optional<?>> value) {}
