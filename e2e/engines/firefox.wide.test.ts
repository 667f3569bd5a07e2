import { testEngine } from './testEngine';

testEngine('Firefox', 'wide');
