// Draws the charts of the page from the figures that stand in it. Loads nothing.
(function () {
  'use strict';
  var figures = JSON.parse(document.getElementById('figures').textContent);
  var UP = '#1f4e79';
  var DOWN = '#b85c00';
  var charts = [];

  // The unit that suits a number: 12,000,000 is 1200万.
  function brief(value) {
    for (var i = 0; i < figures.large.length; i++) {
      var unit = figures.large[i].split(' ');
      if (Math.abs(value) >= Number(unit[0])) {
        return Number((value / Number(unit[0])).toFixed(2)) + unit[1];
      }
    }
    return String(value);
  }

  function colour(value) {
    return value < 0 ? DOWN : UP;
  }

  function common(chart) {
    return {
      animation: false,
      title: { text: chart.title, textStyle: { fontSize: 14 } },
      tooltip: { trigger: 'axis', renderMode: 'richText', valueFormatter: brief },
      grid: { left: 16, right: 96, top: 40, bottom: 16, containLabel: true }
    };
  }

  function numbers(chart) {
    return chart.values.map(Number);
  }

  function bars(chart) {
    var option = common(chart);
    option.xAxis = { type: 'value', axisLabel: { formatter: brief } };
    option.yAxis = { type: 'category', inverse: true, data: chart.names,
      axisLabel: { width: 220, overflow: 'truncate' } };
    option.series = [{ type: 'bar', barMaxWidth: 18,
      label: { show: true, position: 'right', formatter: function (p) { return brief(p.value); } },
      data: numbers(chart).map(function (value) {
        return { value: value, itemStyle: { color: colour(value) },
          label: { position: value < 0 ? 'left' : 'right' } };
      }) }];
    return option;
  }

  function steps(chart) {
    var option = common(chart);
    option.grid.right = 16;
    option.xAxis = { type: 'category', data: chart.names, axisLabel: { interval: 0, width: 88, overflow: 'break' } };
    option.yAxis = { type: 'value', minInterval: 1 };
    option.series = [{ type: 'bar', label: { show: true, position: 'top' },
      data: numbers(chart).map(function (value, i) {
        return { value: value, itemStyle: { color: i < Number(chart.losses) ? DOWN : UP } };
      }) }];
    return option;
  }

  function line(chart) {
    var option = common(chart);
    option.xAxis = { type: 'category', data: chart.names };
    option.yAxis = { type: 'value', axisLabel: { formatter: brief },
      max: function (range) {
        return chart.budget === undefined ? null : Math.max(range.max, Number(chart.budget) * 1.05);
      } };
    option.series = [{ type: 'line', symbolSize: 8, itemStyle: { color: UP }, data: numbers(chart),
      label: { show: chart.values.length <= 24, position: 'top', formatter: function (p) { return brief(p.value); } } }];
    if (chart.budget !== undefined) {
      option.series[0].markLine = { symbol: 'none', silent: true,
        lineStyle: { color: DOWN, type: 'dashed', width: 2 },
        label: { formatter: chart.budgetName + ' ' + brief(Number(chart.budget)) },
        data: [{ yAxis: Number(chart.budget) }] };
    }
    return option;
  }

  var forms = { bar: bars, steps: steps, line: line };
  figures.charts.forEach(function (chart, i) {
    var place = document.getElementById('chart-' + i);
    place.hidden = false;
    place.style.height = place.getAttribute('data-height') + 'px';
    place.setAttribute('aria-label', chart.title);
    var drawn = echarts.init(place, null, { renderer: 'svg' });
    drawn.setOption(forms[chart.form](chart));
    scale(drawn);
    charts.push(drawn);
  });

  // On paper the style sheet stretches a drawing to the width of the page; this keeps its shape.
  function scale(drawn) {
    var box = '0 0 ' + drawn.getWidth() + ' ' + drawn.getHeight();
    drawn.getDom().querySelector('svg').setAttribute('viewBox', box);
  }

  window.addEventListener('resize', function () {
    charts.forEach(function (chart) {
      chart.resize();
      scale(chart);
    });
  });
})();
