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
