export default {
  id: 'H38',
  title: 'Trusted Types with our policy’s name',
  headers: {
    'content-security-policy': "require-trusted-types-for 'script'; trusted-types clinic-widgets",
  },
};
