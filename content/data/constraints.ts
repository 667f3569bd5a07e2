import type { ConstraintRecord } from './constraints/constraintRecord';
import { DEATHS_QUESTIONS } from './constraints/deathsQuestions';
import { MAY_2022_CONSTRAINTS } from './constraints/may2022Constraints';
import { MOROCCO_ATTEMPTS_CONSTRAINTS } from './constraints/moroccoAttemptsConstraints';
import { MOROCCO_CONSTRAINTS } from './constraints/moroccoConstraints';
import { MOROCCO_QUESTIONS } from './constraints/moroccoQuestions';
import { OTHER_CONSTRAINTS } from './constraints/otherConstraints';
import { SPAIN_CONSTRAINTS } from './constraints/spainConstraints';
import { SPAIN_QUESTIONS } from './constraints/spainQuestions';
import { SPAIN_ROUTE_CONSTRAINTS } from './constraints/spainRouteConstraints';

export type { ConstraintKind, ConstraintRecord } from './constraints/constraintRecord';

/** Every relation that should hold. What has another scope is not here: that is the comparability table's matter. */
export const CONSTRAINTS = [
  ...MAY_2022_CONSTRAINTS,
  ...MOROCCO_ATTEMPTS_CONSTRAINTS,
  ...MOROCCO_CONSTRAINTS,
  ...MOROCCO_QUESTIONS,
  ...SPAIN_ROUTE_CONSTRAINTS,
  ...SPAIN_CONSTRAINTS,
  ...SPAIN_QUESTIONS,
  ...OTHER_CONSTRAINTS,
  ...DEATHS_QUESTIONS,
] as const satisfies readonly ConstraintRecord[];
