import { testEngine } from './testEngine';

testEngine('firefox');
