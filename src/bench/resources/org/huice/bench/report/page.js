// Draws the charts of the page from the figures that stand in it. Loads nothing.
(function () {
  'use strict';
  var figures = JSON.parse(document.getElementById('figures').textContent);
  var KEPT = '#1f4e79';
  var MISSED = '#b85c00';
  var charts = [];

  function sorted(samples) {
    return samples.rounds.slice().sort(function (a, b) { return a - b; });
  }

  function median(samples) {
    var values = sorted(samples);
    var half = Math.floor(values.length / 2);
    return values.length % 2 ? values[half] : (values[half - 1] + values[half]) / 2;
  }

  function low(samples) { return sorted(samples)[0]; }

  function high(samples) { return sorted(samples)[samples.rounds.length - 1]; }

  function short(value) { return String(Number(Number(value).toPrecision(3))); }

  function chart(height, option) {
    var box = document.createElement('div');
    box.className = 'chart';
    box.style.height = height + 'px';
    document.getElementById('charts').appendChild(box);
    var drawn = echarts.init(box, null, { renderer: 'svg' });
    option.animation = false;
    drawn.setOption(option);
    charts.push(drawn);
  }

  // From the lowest to the highest round of a bar, a thin line over it.
  function range(values) {
    return { type: 'custom', silent: true, z: 5, data: values, encode: { x: [0, 1], y: 2 },
      renderItem: function (params, api) {
        var a = api.coord([api.value(0), api.value(2)]);
        var b = api.coord([api.value(1), api.value(2)]);
        return { type: 'line', style: { stroke: '#222', lineWidth: 2 },
          shape: { x1: a[0], y1: a[1], x2: b[0], y2: b[1] } };
      } };
  }

  function kept(ratio) {
    if (!ratio.bar) { return true; }
    var value = median(ratio.values);
    return ratio.bar.sense === 'AT_MOST' ? value <= ratio.bar.limit : value >= ratio.bar.limit;
  }

  // The bar that a ratio has to keep, a stroke across its own row.
  function limits(ratios) {
    return { type: 'custom', silent: true, z: 6,
      data: ratios.map(function (r, i) { return r.bar ? [r.bar.limit, i] : null; }).filter(Boolean),
      encode: { x: 0, y: 1 },
      renderItem: function (params, api) {
        var at = api.coord([api.value(0), api.value(1)]);
        var half = api.size([0, 1])[1] * 0.45;
        return { type: 'line', style: { stroke: '#b00020', lineWidth: 2, lineDash: [4, 3] },
          shape: { x1: at[0], y1: at[1] - half, x2: at[0], y2: at[1] + half } };
      } };
  }

  function ratios(list) {
    var smallest = Math.min.apply(null, list.map(function (r) { return low(r.values); }));
    chart(90 + 34 * list.length, {
      title: { text: 'Ratios: median, range of the rounds (black), bar to keep (dashed), not kept (orange)',
        textStyle: { fontSize: 14 } },
      tooltip: { trigger: 'item', renderMode: 'richText' },
      grid: { left: 16, right: 64, top: 40, bottom: 16, containLabel: true },
      xAxis: { type: 'log', min: Math.min(0.1, Math.pow(10, Math.floor(Math.log10(smallest)))) },
      yAxis: { type: 'category', inverse: true, data: list.map(function (r) {
        return r.set + ': ' + r.of + ' / ' + r.over + ' (' + r.what + ')  ' + short(median(r.values));
      }) },
      series: [{ type: 'bar', barMaxWidth: 18, data: list.map(function (r) {
        return { value: median(r.values), itemStyle: { color: kept(r) ? KEPT : MISSED } };
      }) }, range(list.map(function (r, i) { return [low(r.values), high(r.values), i]; })),
      limits(list)]
    });
  }

  function curve(c) {
    chart(360, {
      title: { text: c.title, textStyle: { fontSize: 14 } },
      legend: { top: 24 },
      tooltip: { trigger: 'axis', renderMode: 'richText', valueFormatter: short },
      grid: { left: 48, right: 48, top: 64, bottom: 40, containLabel: true },
      xAxis: { type: 'log', name: c.across, nameLocation: 'middle', nameGap: 28 },
      yAxis: { type: 'log', name: c.up },
      series: c.lines.map(function (line) {
        return { type: 'line', name: line.name, data: line.points.map(function (p) {
          return [p.at, median(p.cost)];
        }) };
      })
    });
  }

  if (figures.ratios.length) { ratios(figures.ratios); }
  figures.curves.forEach(curve);
  window.addEventListener('resize', function () {
    charts.forEach(function (drawn) { drawn.resize(); });
  });
})();
