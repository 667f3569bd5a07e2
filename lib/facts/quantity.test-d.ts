import { series } from './facts';
import { add, quantity, subtract } from './quantity';

const attempts = quantity(63121, 'attempts');
const moreAttempts = quantity(14746, 'attempts');
const rescued = quantity(14236, 'people');

add(attempts, moreAttempts);
subtract(attempts, moreAttempts);
// @ts-expect-error attempts are not people
add(attempts, rescued);
// @ts-expect-error attempts are not people
subtract(attempts, rescued);

// A series carries its metric's unit: attempts stopped are never added to people rescued.
const [attempt] = series('attempts');
const [rescue] = series('rescues');
if (attempt?.amount && rescue?.amount) {
  add(attempt.amount, attempt.amount);
  // @ts-expect-error attempts are not people
  add(attempt.amount, rescue.amount);
}
