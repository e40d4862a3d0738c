import '../screens/outbox.css';

export { MessageScreen } from '../screens/message';
export { OutboxScreen } from '../screens/outbox';
export { TeacherAnswers, WhatTeachersAsk } from '../screens/teacher-answers';
