import { attemptsEn } from './figures/attemptsEn';
import { fencesEn } from './figures/fencesEn';
import { governmentsEn } from './figures/governmentsEn';
import { ledgerEn } from './figures/ledgerEn';
import { networksEn } from './figures/networksEn';
import { openingEn } from './figures/openingEn';
import { placeEn } from './figures/placeEn';
import { rescuesEn } from './figures/rescuesEn';
import { returnsEn } from './figures/returnsEn';
import { telephoneEn } from './figures/telephoneEn';
import { unknownsEn } from './figures/unknownsEn';

/** Words of every figure but the claims, by figure id: what its table holds, who is behind it, and its own. */
export const figuresEn = {
  ...openingEn,
  ...placeEn,
  ...telephoneEn,
  ...attemptsEn,
  ...rescuesEn,
  ...fencesEn,
  ...networksEn,
  ...returnsEn,
  ...ledgerEn,
  ...governmentsEn,
  ...unknownsEn,
} as const;
