"""Pictures of numbers as Vega-Lite specifications: what is drawn and in which words; nothing here draws.

points     rows of a table as things to draw
axes, marks, frame   what all kinds share
bars, lines, stack, ranges, proportion, own   one kind a file, each for a wide and a narrow picture
describe   what a picture shows, in words
figure, timeline   which picture a page gets
"""
