import { testEngine } from './testEngine';

testEngine('Firefox', 'phone');
