import webpack from 'webpack';

webpack(
  { mode: 'production', entry: './main.js', output: { publicPath: 'auto' } },
  (error, stats) => {
    if (error ?? stats.hasErrors()) throw error ?? new Error(stats.toString());
  },
);
