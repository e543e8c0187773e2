/**
 * What each audience may see of a complaint, one type an audience: public, reporter, unit, coordinator, auditor. A type has no
 * place for what its audience may not see, so nobody can forget to leave it out. Floor 7.
 */
@NullMarked
package id.tuntas.desk.view;

import org.jspecify.annotations.NullMarked;
