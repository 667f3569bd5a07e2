import './ScrollySteps';
