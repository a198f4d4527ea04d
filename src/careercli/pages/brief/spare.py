"""What a one-screen page leaves out where it would be longer than its screen, the highest first."""

NEEDS, COMPARE, LEAVING, ATTAINED, GRANTED, PERSONAL, UNNAMED = 11, 10, 9, 8, 7, 6, 5
"""The skills the work needs; the command that compares; who leaves each year; what the people at work have studied;
granted visas; routes for any job; what regions ask that the source does not name."""
DRAWN, OFFICIAL, ADVICE, PLACES = 4, 3, 2, 1
"""The bar of what AI could do, whose figures stand in words; the publisher's words for its rating; what to do about AI;
where pay is best."""
