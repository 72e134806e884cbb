<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_GB">
<context>
    <name>About</name>
    <message>
        <source>What was noted about it stays hidden here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an event on the chart with the mouse, or with the arrow keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No event is noted yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Afterwards</name>
    <message>
        <source>Open the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A weekly look is enough now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs to look out for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I do then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom I turn to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your plan for afterwards is empty so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today is a good day for it, or any other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next one is around {day}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Agenda</name>
    <message>
        <source>A new point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A point, then Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hard to say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag, or Alt+Up and Alt+Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Putting it on paper can be easier than starting with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do you want to talk about safety?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I want to bring</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Also</name>
    <message>
        <source>S</source>
        <comment>poor sleep, as a letter on the chart</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I</source>
        <comment>pain or illness, as a letter on the chart</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>M</source>
        <comment>medication change, as a letter</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 to 10: how it sits with you, {name}, each time you said so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have not said yet how it sits with you: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} from {low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hollow: an item was skipped, no total</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Amounts</name>
    <message>
        <source>a little</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a lot</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message>
        <source>Does that fit?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own words on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You answered “{answer}” on {day} about: {told}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Answered</name>
    <message>
        <source>The answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be kept here, only read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Answering</name>
    <message>
        <source>Bring to session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add your next session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no next session yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added as point {n} on {day}’s list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Area</name>
    <message>
        <source>Conflict with another person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change in life</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grief and loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difficulty in relationships</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relationships</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AreaPicker</name>
    <message>
        <source>Conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with another person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change in life</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a new role, a move, an ending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grief and loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>someone who died, or a loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difficulty in relationships</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starting, keeping, being alone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AroundEvent</name>
    <message>
        <source>Mood on the days around them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lowest  0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>best  10</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AsWritten</name>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit what was said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As you wrote it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AskedFirst</name>
    <message>
        <source>Bring it to your session instead</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AskingCard</name>
    <message>
        <source>Ask about thoughts of hurting myself at check-ins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You never have to answer. After “passing” or “strong” the app shows ways to get help. It keeps your answer and nothing else, and no one is alerted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer help when an entry speaks of death or self-harm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no list of phrases for this language: nothing is noticed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you write is compared with a list of phrases on this computer when you save. Nothing about it is stored or sent, and your text is not changed. It misses some entries and shows for some others. That no line appears means nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the app asks and notices</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>The passphrase of that time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery key of that time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the passphrase instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the recovery key instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First a new backup of the journal as it is now is taken. {then} {stays} Do that?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copies you saved elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This stays: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all in the second place, which could not be reached or written to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still there: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder “{name}” beside this journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup of how it was before could be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those in the second place are whole too.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupsPage</name>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypted as the journal is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backed up, and read back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What lies in the second place could not be removed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since last session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>12 weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharing my screen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Begun</name>
    <message>
        <source>What you wrote last is not in the plan yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BlankForms</name>
    <message>
        <source>A week of check-ins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something happened with someone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A closer look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For days without a computer. Anything can stay empty. You can stop at any point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not monitored between sessions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank forms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{question} {low}–{high}</source>
        <comment>as in: Mood 0–10</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {low}, {high}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words for it: {words}, or your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it may not be safe to raise this, leave out the guesses and what else you could try. Talk it over with your therapist first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Bring</name>
    <message>
        <source>Add a questionnaire from a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a questionnaire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That file cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BringTick</name>
    <message>
        <source>Bring to session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no next session yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added as point {n} on {day}’s list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Brought</name>
    <message>
        <source>What you brought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hard to say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was tried</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardForm</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CarePanel</name>
    <message>
        <source>Help now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My safety plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People I chose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put on my agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You noted thoughts of being better off dead or of hurting yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many people in a low time have them, and they are worth telling someone today. No one is alerted by this app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} {number} (not confirmed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In danger, call your local emergency number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is on your list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I want to talk about safety.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is on your list for the session.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangeList</name>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a number of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The emergency number stays first. Alt+Up and Alt+Down move a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing else is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other kinds of help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangeView</name>
    <message>
        <source>Where it feels I am</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying it out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>Mood</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChartOut</name>
    <message>
        <source>Copy or save the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a picture (PNG)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a drawing (SVG)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied. Other programs can read it until something else is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the chart, not encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That place cannot be written. Nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. Anyone who has the file can read it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChartPicture</name>
    <message>
        <source>Chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written by the client. What stands together did not have to lead to it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckInForm</name>
    <message>
        <source>Mood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note, if you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How hard it is to bear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sleep last night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours of sleep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hours, such as 6.5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>optional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0  lowest I can imagine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>best I can imagine  10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How is your mood?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How hard is it to bear?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How connected to others do you feel?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long did you sleep?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where are you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is with you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What else is going on?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a number first, from 0 to 10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the hours of sleep as a number, such as 6.5.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckInPage</name>
    <message>
        <source>Check-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the number is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Checking</name>
    <message>
        <source>What lies in the second place cannot be read now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All backups that can be read now are whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All backups that this version can read are whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All backups are whole.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChipChoice</name>
    <message>
        <source>Fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Choices file</name>
    <message>
        <source>The file is not written in TOML.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No choice is called “{key}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“exact_times”, “free_text” and “everything” are true or false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What “{key}” says is none of its values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number {n} of “{key}” is not in this journal.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoicesOut</name>
    <message>
        <source>That place cannot be written. Nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. It names what is chosen by numbers, not by words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save these choices, without names or words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChooseEach</name>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose each one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To bring up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My own words on how they are linked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closer looks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worksheets of my focus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of all of these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of all of these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {total}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>Stop here for today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worksheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Chosen</name>
    <message>
        <source>Did the two feel connected?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How they might be linked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>48 h before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>48 h after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How might they be linked? Your words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own numbers: {before} before, {after} after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>–</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You marked {days}: mood {range}, {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not mark these days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>someone else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look closer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mood {before} before, {after} after ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no check-ins</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Closeness</name>
    <message>
        <source>Very close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>very close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>further out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off the map</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CloserOffer</name>
    <message>
        <source>Six short steps through what was said and felt. Now, later, or with your therapist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saves this, and looks closer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look closer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Command line</name>
    <message>
        <source>say it as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`ipt-journal salvage` makes a new journal of the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check a journal&apos;s key file, pages, last saves and backups. Nothing of what is kept is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal itself is as it was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One copy of the key file is not as it should be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the journal writes it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file is an earlier one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An earlier version of this app wrote it. Opening the journal brings it up to date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note of what was last saved is an earlier one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup {name} is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer version of this app made the backup {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup {name} cannot be read just now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a second copy of this journal: {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is as it was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a sample journal to look at; nothing in it is private.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose a number from 1 to {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made in {folder}:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no display to open a window on; the files are there all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That file or folder cannot be used: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`{command} --help` tells more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read it from FILE, not from a prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the whole journal as JSON. The file is not encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file&apos;s name must end in .json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote {path}. It is not encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make an empty journal in a folder that is not there yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty passphrase protects nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same once more: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two were not the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase file holds something else than text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a terminal, give the passphrase by --passphrase-file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print every record that has all the words, newest first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a paper for therapy. It is not encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>brief, for the coming session, if nothing is said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its ending says what it becomes: pdf, md, txt or html</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which exchange or focus sheet; if nothing is said, the newest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what goes on it, as Next session saves it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write the day like {example}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write the id as the export has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file&apos;s name must end in .pdf, .md, .txt or .html.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some entries have not been decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that may be printed has that id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--of is for exchange and focus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first day lies after the last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open your journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read all of it before it opens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no display to open a window on; `demo` makes a sample journal’s files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a backup: one encrypted file, opened by today’s keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write it there, and not beside the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote {path}. It was read back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a journal of a backup, in a new folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is asked for, or read, is the recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery key: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new journal of a damaged one: its newest good backup and all that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use this backup too, from a stick or another place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing could be read of the damaged file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup that is whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest backup that is whole: {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there may have been more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Conflict</name>
    <message>
        <source>Still talking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We disagree, and can talk about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renegotiation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stuck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We go round in circles, or avoid it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impasse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ending, or ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of us is leaving, or has left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dissolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hard to say just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In one sentence, what is the disagreement?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disagreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What {name} seems to expect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still talking: what would cool it down enough to hear each other?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it’s stuck: what is not being said?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the two miss each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I expect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It matters to me because</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they seem to expect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where do the two miss each other?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What might happen if it were?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will you miss, what will be easier, who helps you through?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it is ending, or ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What could be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I’ve tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What else could be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What gets in the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has this happened with others too?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What else could be done? One on each line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would be good enough?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConflictView</name>
    <message>
        <source>With whom is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where does it stand now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked first, before anything is practised or tried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying next</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactRow</name>
    <message>
        <source>{n}, {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take {name} off the list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Contacts</name>
    <message>
        <source>Whom I turn to, in this order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+Up and Alt+Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put on the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken off the list.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Course</name>
    <message>
        <source>{n} on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it went</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{stage}, since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take away: {stage}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since about {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since {when}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CourseCard</name>
    <message>
        <source>Published bands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here yet. Each time you answer it, a dot appears with its total.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} over time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CoursePaper</name>
    <message>
        <source>The focus agreed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I kept of the sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Therapy so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I want to have changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far along, of 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first}, then {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session {n}, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} ({day})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count}. Lowest {low}, highest {high}, of 10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check-ins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest to highest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves on the people map</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>Covered while another window is in front</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DamagedStrip</name>
    <message>
        <source>Part of this journal is damaged. The rest can be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock and save the rest</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DateButton</name>
    <message>
        <source>Day: {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>Monday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Friday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fri</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>January</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>February</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>March</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>April</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May</source>
        <comment>the whole word</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>June</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>July</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>August</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>September</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>October</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>November</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>December</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May</source>
        <comment>short</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jul</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nov</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dec</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hour24:02}:{minute:02}</source>
        <translation>{hour12}:{minute:02} {half}</translation>
    </message>
    <message>
        <source>am</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weekday} {day} {month}</source>
        <translation>{weekday}, {month} {day}</translation>
    </message>
    <message>
        <source>{weekday} {day} {month} {year}</source>
        <translation>{weekday}, {month} {day}, {year}</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <translation>{month} {day}</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{month} {day}, {year}</translation>
    </message>
    <message>
        <source>{wd} {day} {mon}</source>
        <translation>{wd}, {mon} {day}</translation>
    </message>
    <message>
        <source>{day} {mon}</source>
        <translation>{mon} {day}</translation>
    </message>
    <message>
        <source>{day} {mon} {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{wd} {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>winter {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spring {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>summer {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>autumn {year}</source>
        <translation>fall {year}</translation>
    </message>
    <message>
        <source>at night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the morning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the afternoon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the evening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {month}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {clock}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DaySpan</name>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still going on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Days</name>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Decision</name>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could it be undone?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For me it would mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What speaks against it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For others it would mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to be decided?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you chose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it again on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Deleted</name>
    <message>
        <source>What you delete is gone from the journal at once, but backups made before still hold it until they are let go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted things</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove them from backups too…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, remove the earlier backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, keep them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Described</name>
    <message>
        <source>{check_ins}, {events}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mood from {low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on average {mean}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No check-ins: {days}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>most with {name}: {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phases: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {scores}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>totals from {low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last {score}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no total on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{total} on {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups made earlier still hold it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That cannot be taken back any more: it was changed since.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Doing</name>
    <message>
        <source>My focus</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EachPerson</name>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever is left out is on no line of the paper, nor is anything that is about them; in what you typed elsewhere they are “someone”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nobody in the journal yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not on paper</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EachWord</name>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names and words in what I typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every text on the paper as it will be read. Change what stands for a name, or black words out. Words that are blacked out are not in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that you typed is on the paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My own words on how they are linked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A check-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To bring up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hard to say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A closer look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My focus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}, {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>Someone new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditorPage</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be kept here, only read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft kept on this computer, encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you had not finished before waits on Today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Elsewhere</name>
    <message>
        <source>Choose a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No second place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If this computer breaks or is lost, only a copy somewhere else helps. A stick or a folder that is synced will do: backups are encrypted. The journal itself should not lie in a synced folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy somewhere else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no second place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each backup also goes to {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking there…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving the copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have not saved a copy yet. Once a month is a good rhythm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You saved the last copy on {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once a month is a good rhythm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying the last backup there…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backed up, and read back, here and in the second place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup is there yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last copied there: {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not there now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is made here. The second place is not there now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is made here. There is no room in the second place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is made here. It could not be written to the second place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder for a second copy of each backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is in the journal’s own folder. Choose another place, such as a stick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save an encrypted copy in this folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved, and read back. The copy is encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved the backup of {when}: what is newer could not be read. The copy is encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Empty</name>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be kept here, only read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has to be filled in. You can stop anywhere; what is there is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A move, a new role, an ending. Even a change that was wanted can bring loss. This sheet puts before and now side by side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You and another person expect different things. This sheet puts both side by side, and blames neither.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone died, or something else was lost. This sheet is for telling it in your own time, and for who and what is here now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being with others is hard, or there are few of them. Pulling back is common when low; it need not be who you are. This sheet looks at what tends to happen, and when it went another way.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ending</name>
    <message>
        <source>My plan for afterwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has changed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What did you do for that?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How is it to stop?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is unfinished?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is likely to be hard for you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs that it is getting low again, in your own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In how you feel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In your body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In what you do or leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day to look at this again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own line for getting help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I do then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First three steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at this again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EndingPaper</name>
    <message>
        <source>Whom I turn to, in this order</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Enlargeable</name>
    <message>
        <source>Read it larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter shows it larger.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntriesPage</name>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a word, a name, a feeling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has all of that. Fewer letters find more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here yet. A number on Today is enough to begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>Mood {mood}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>questionnaire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a time you marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>someone else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {counted}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryCard</name>
    <message>
        <source>mood {n} before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mood {n} after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mood {n}, then {m}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryList</name>
    <message>
        <source>Entries</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Event</name>
    <message>
        <source>A line or a kind is enough, but one of them is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Argument</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criticised</source>
        <translation>Criticized</translation>
    </message>
    <message>
        <source>No reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wanted company, was alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignored or left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Misunderstanding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said no, set a limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told someone how I feel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held it in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Got support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gave support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact after a gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avoided contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminder or anniversary of a loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demand of an old or new role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First time in a new role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met someone new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>News</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very hard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bit hard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bit good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spoke up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Went quiet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ate or drank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventForm</name>
    <message>
        <source>Bring to session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a line or two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it felt:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was mixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mood before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mood after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much it stayed with you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>optional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who was it with?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What kind of thing?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which area does it belong to?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very hard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much did it stay with you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What did you do with the feeling?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How did it feel?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no next session yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventPage</name>
    <message>
        <source>Everything here is optional except when. A line is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save and look closer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>I</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How: tone, face, timing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said, and how</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As near as you can, what was said? How was it said?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I felt right then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I wanted just then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I felt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What did you feel right then?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn by turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of that do you think came across?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the two side by side: what was said, and what you wanted understood. What got in the way?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I wanted understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What did you want them to understand?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How did you talk?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How were you already feeling?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where were you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where I was, and how</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What did you want {name} to understand?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hardly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somewhat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What might it have been like for them? A guess is fine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What might it have been like for {name}? A guess is fine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What might they have wanted?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How sure are you of that guess?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it may have been like for them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How were you an hour later?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lowest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How did it end?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words or something to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would likely come of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you had it again, what else could you try? List three, even odd ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I could try next time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would you want to say now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would you want to say to {name} now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I would want to say now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Experiment</name>
    <message>
        <source>What would you like to try? A line is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lowest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not at all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fully</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How sure are you that you can?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How hard does it feel?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>easy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>very hard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I want to try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would you like to try?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you expect to happen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What could get in the way?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mood before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mood after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What did you learn?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExperimentForm</name>
    <message>
        <source>To tell at</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Feelings</name>
    <message>
        <source>Sad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What did you lose or not get?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hurt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>let down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lonely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing someone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>homesick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hopeless</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Angry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What crossed a line or felt unfair?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>angry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>irritated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fed up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resentful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>furious</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>treated unfairly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>jealous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afraid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What might happen? If you are not safe now: Need help now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uneasy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>insecure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>panicky</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>threatened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ashamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose judgement are you feeling?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ashamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>embarrassed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guilty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>small</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not good enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Torn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What pulls each way?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trapped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overwhelmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When did you last feel more?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>distant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What did they do? What did you do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grateful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Able</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What made room for this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>relieved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hopeful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>amused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five words fit here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A word of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My own</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>My words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it felt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I learned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier totals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published band</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileNames</name>
    <message>
        <source>overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closer look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worksheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>life timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plan for afterwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blank forms</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Open a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups (*.jbak)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilesCard</name>
    <message>
        <source>Save everything as a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where your notes lie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} MB, encrypted. Backups lie in the same folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone with this computer switched off, or with a copy of the folder, can read nothing in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone with this computer switched off, or with a copy of the folder, can read nothing in it but plan.txt: the safety plan, which may be opened while locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not protected: what is on the screen, paper and files you save, and anything from spyware or from someone who makes you unlock it. An older copy of the whole folder put in its place cannot be told from the real one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can always leave with what is yours: one file with everything, readable by other programs. That file is not encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {version}. Free software under the MIT licence. It uses Qt (LGPL 3), SQLCipher (BSD), Source Sans 3 (OFL), Lucide icons (ISC) and the EFF word list (CC BY 3.0).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save everything, not encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That place cannot be written. Nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. The file is not encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FillIn</name>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop for now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is answered yet. One answer is enough to save it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left as it was.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since last session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>12 weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it felt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show also</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From ten check-ins in view, and up to four months of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any feeling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Felt {tone}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poor sleep, illness, medication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it sits with me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>The journal could not be made. Please try another place.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FocusPage</name>
    <message>
        <source>Worked out with your therapist. You can change any of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My focus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not named yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept. You can go on another day, or leave it as it is.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FocusPaper</name>
    <message>
        <source>Where it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My focus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People in it: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I learned</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Following</name>
    <message>
        <source>Bring to session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do with it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Begin another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this sheet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be kept here, only read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Foyer</name>
    <message>
        <source>Need help now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FromBackup</name>
    <message>
        <source>Another place…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new journal is made of it. It opens with the passphrase or the recovery key that the journal had when this backup was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup of {when} ({size} MB)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It will lie at {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where should it lie?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it here first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be made. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Fuzzy</name>
    <message>
        <source>Winter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Autumn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please give a year, or a month and a year, or a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The year {year} looks like a slip. Years go back to {first}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That day has not come yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GatedForm</name>
    <message>
        <source>Show what is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please answer first whether it is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the list for your session.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Goal</name>
    <message>
        <source>I will know because …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you want to have changed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GoalCard</name>
    <message>
        <source>How far along does it feel?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not a grade.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the goal: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I will know because {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed in {session}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GoalForm</name>
    <message>
        <source>Agreed in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GoalsTab</name>
    <message>
        <source>Add a goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you want to have changed by the end, agreed with your therapist. Goals can change on the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No goal yet. One line is enough, and it can wait until you have agreed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept with today’s date.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grief</name>
    <message>
        <source>Telling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feeling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turning to others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone died</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who or what did you lose?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What kind of loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Around that time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was it like before?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened then?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And in the time after?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it was between you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was hard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you feel both ways about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was left unsaid? You can write it as a letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you feel now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you want to keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you stay away from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who or what has come back, or is new?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With others</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GriefView</name>
    <message>
        <source>Where it feels I am</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it somebody in your notes?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who could you talk with about it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something small with one of them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Happened</name>
    <message>
        <source>Add what happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off this sheet: {words}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hello</name>
    <message>
        <source>A private place to note how you are and what happens between you and other people, so that you and your therapist can look at the two together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypted on this computer. Nothing is sent anywhere, and nobody is alerted by what you write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what you tick goes on paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} hides everything and closes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpCard</name>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you or someone else may be in danger, call the emergency number. You don’t have to be sure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other kinds of help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines for all kinds of need: findahelpline.com</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the list of lines could not be read and is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of lines could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No lines are listed here for this country.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose your country above to see its lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In danger, call your local emergency number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines in many countries: findahelpline.com</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This app calls and alerts no one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has checked these numbers with their operators yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of these numbers were not checked with their operators.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers checked {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another country</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Need help now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom you can call or write to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My safety plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What helps you, and whom you can tell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers of your own, their order and what you hide are kept in this journal, encrypted. While it is locked, the list is shown without any of that; only the country is kept outside it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpRow</name>
    <message>
        <source>May be out of date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where this number was seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, call {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, text {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, call or text {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages: {languages}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not confirmed: seen at {where}, not checked with the operator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}, not checked with the operator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}, checked with the operator {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HiddenRow</name>
    <message>
        <source>Show again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show {name} again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HideButton</name>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide everything and close ({key})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Honesty</name>
    <message>
        <source>Make my notebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone with this computer switched off, or with a copy of the folder, can read nothing in it: no words, no names, no dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone who sits down while it is open can read. It locks after five minutes without a key, and Hide (Shift+Esc) makes it vanish at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot hide from spyware, or from someone who makes you unlock it. If you may be watched, use a safer device; sudden changes can be noticed too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others can see that this app is here, and how large the folder is. Paper and files you save from it are not encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is alerted by what you write. The help lines are one key away: F1. When an entry speaks of death or self-harm, a line with help is shown. It misses some, and can be switched off in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this protects, and what it does not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making your notebook…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HowMuch</name>
    <message>
        <source>a little</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>very</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much: {word}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HowToRead</name>
    <message>
        <source>Add an earlier event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add something from before?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can place earlier events, roughly dated: a month or a season is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A trend line can be switched on once there are about ten check-ins. Before that, the dots say enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each dot is one mood check-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each mark on a person’s line is something that happened. Above the line felt good, below felt hard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A thick foot on the line means you marked it as connected with your mood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stripes are stretches with no check-ins. The line is never drawn across them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InView</name>
    <message>
        <source>In view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one here or on the chart.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InWords</name>
    <message>
        <source>In words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inputs</name>
    <message>
        <source>0  {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}  10</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inside</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This backup is from before the journal got its present key. It opens with the passphrase or the recovery key of that time only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In it: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In it: {count}, {span}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal holds the same now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring single ones into the journal:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>newer than in the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring these in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or let the whole backup take the journal’s place. The journal as it is now is kept beside it, under another name. The app locks and comes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, restore it and lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was noted since then will no longer be in the journal, only in the folder that is kept beside it. Restore this backup?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal then opens with the passphrase or the recovery key of that time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeepForm</name>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{session} is over. Is there something to keep of it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it is optional, and it can be added later under Sessions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept with the session.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>What do you take away from it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What did you agree on?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mood after the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mood before the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phase</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kept</name>
    <message>
        <source>There is no backup yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the sample, which is not backed up by itself: it can be made anew at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One is made whenever you lock, hide or close and something changed. Older ones are let go bit by bit: of the last days many are kept, of the last months some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look inside the backup of {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be read now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made by a newer version of this app, which alone can read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second copy of this journal, left by a sync service. It does not open with the present key: it is from before that, or damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second copy of this journal, left by a sync service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damaged. It cannot be relied on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole when checked on {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{checked}. It opens with an earlier key.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeptWays</name>
    <message>
        <source>Ways of choosing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name for this way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for my therapist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept ways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this way of choosing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let “{name}” go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save these choices as a file…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysCard</name>
    <message>
        <source>New passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new one once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For when somebody may have a copy and knew the old passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write everything under a new key too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let no recovery key open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase and recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a recovery key. A new one takes its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no recovery key. Without one, a lost passphrase cannot be helped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two new ones are not the same yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase and the key are changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier backups open with what opened them then; Settings › Backups can remove them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be changed. What opened this before still opens it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No recovery key opens the journal now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery key on your paper opens this journal now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>a check-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whether two things felt connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how a relationship sat with you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a questionnaire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a questionnaire brought along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a line in the help list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how close somebody is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what goes on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a way of choosing for paper</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Later</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add your next session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When you feel like it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these has to be today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note a few people in your life</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Leaves</name>
    <message>
        <source>Page before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {n} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Left</name>
    <message>
        <source>Begun anew.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeftOut</name>
    <message>
        <source>Back to the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This list is only on the screen. The paper does not show that it exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of these days is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, with everything that is about them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of all events: {part}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of all that was tried: {part}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of all questionnaires: {part}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{part} of “{what}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>above the line felt good, below felt hard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>did not happen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you marked it as connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trend and its usual error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no check-ins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where you’d like them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where they were on {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Life</name>
    <message>
        <source>Felt low, from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Got worse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Got better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new or changed role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treatment or medication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact with someone changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until, if it went on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What kind of thing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ends before it begins. Please look at the two again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The year {year} looks like a slip. It has not come yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When, as near as you know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It still goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it was like for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>very hard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>very good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LifeCard</name>
    <message>
        <source>What came before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LifeChart</name>
    <message>
        <source>Life over the years</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LifeList</name>
    <message>
        <source>Your life so far</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LifePaper</name>
    <message>
        <source>{first} to {last}: numbers {numbers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My life so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each thing as near as I know when it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it felt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} and {last}, larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>went on; stripes where it began and ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>above the line felt good, below felt hard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a known day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some time in here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still goes on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LifeSide</name>
    <message>
        <source>Your life so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one here or on the chart.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LifeView</name>
    <message>
        <source>{kind}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feeling low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Losses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since {first}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing on the life timeline yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the year before that: {things}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phases: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Therapy since {first}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Therapy, {first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On your life timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About when was it? A year is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who was part of it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a day you know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some time in here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>went on; stripes where it began and ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>above the line felt good, below felt hard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show fewer years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show more years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Life</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you add will stand on these lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few rough dates are enough. You can change any of it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lighter</name>
    <message>
        <source>What can wait, or someone else could do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lighter for now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Link</name>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListRow</name>
    <message>
        <source>Hide {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Listing</name>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of this sort yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here yet. Something small to try, words to practise, a decision to weigh, or a way to ask for support: each can begin with one line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what is kept, folded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept, folded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LookCard</name>
    <message>
        <source>Colours</source>
        <translation>Colors</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing fades or moves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plain word says nothing to others.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LookCloserPage</name>
    <message>
        <source>If raising things with someone may not be safe, skip steps 4 and 6 and talk it over with your therapist first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave for now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept as it is. You can stop at any step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back one step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look closer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That entry is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} with {people}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LookPaper</name>
    <message>
        <source>A closer look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it felt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{question}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Making</name>
    <message>
        <source>Back to the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {n} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Map</name>
    <message>
        <source>Me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not on the map: drag them in, or Tab to them and press +</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message>
        <source>Nobody here yet. A nickname is enough; people come as you note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab to a person, then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With Ctrl: where you would like them. Arrows turn. Enter opens the card.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Marking</name>
    <message>
        <source>These days are marked for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mood {range}, {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <source>above felt good, below felt hard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>did not happen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you marked it as connected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Measures</name>
    <message>
        <source>{count} about the last two weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} about the last week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{asked}, and {more}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{asked}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a published form that many people fill in. It is not a test and tells nobody what they have: it is one more thing to look at, by yourself or with your therapist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every two weeks is plenty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once a week is plenty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once a day is plenty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every {days} days is plenty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last one was today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last one was yesterday.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last one was on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{given} of {items}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{given} of {items} answered, no total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Totals go from {low} to {high}; here a higher one is the better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Totals go from {low} to {high}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published band: {band}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one before, on {day}, has no total.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{total} on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not a grade.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A total is one way of looking at two weeks. It is not a grade, and it doesn’t know what those weeks held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A total is one way of looking at that time. It is not a grade, and it doesn’t know what that time held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} {start}, {last} last time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} {start}, {last} on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four complete ones are needed before the last two can be compared with the first two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over all, the last two differ from the first two by less than {points} points. The stripe shows how far such totals often vary by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over all, the last two are lower than the first two by {points} points or more. The stripe shows how far such totals often vary by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over all, the last two are higher than the first two by {points} points or more. The stripe shows how far such totals often vary by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two in a row were outside it first on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to draw yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>totals from {low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{band} from {low}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>published bands: {bands}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the start of {month}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the middle of {month}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the end of {month}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence: {licence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A total is counted from these answers each time it is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{answer} (not counted)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <comment>short</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {given} answered, no total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, total {total}, {given} answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {items}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last} of {items}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press {low} to {high} to answer. Skipping one is fine; then no total is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press {low} to {high} to answer, or leave it. It is not counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next three</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Merging</name>
    <message>
        <source>Who is the same person as {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make them one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two entries, one person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything noted with them goes to {name}, and one card is left. What both cards say is kept. You can undo it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Mood</name>
    <message>
        <source>Hours of sleep go from 0 to 24.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work or study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Travelling</source>
        <translation>Traveling</translation>
    </message>
    <message>
        <source>Poor sleep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain or illness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medication change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alcohol or drugs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weather</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Therapy day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strong</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MoodSide</name>
    <message>
        <source>your own number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from your {clock} check-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no check-in near</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MoodTimeline</name>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MovedRow</name>
    <message>
        <source>Move {name} up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move {name} down</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Moves</name>
    <message>
        <source>See it on People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closeness since the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone stands where you first placed them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is placed on the map yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {before} → {now}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: from {before} to {now}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NameAndPlace</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another place…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A private notebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For how you are, and for what happens between you and other people. It stays on this computer, encrypted. There is no account and no network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What should it be called?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window and the folder carry this name. A plain one says nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have one already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name is needed. Any word will do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That name cannot be a folder’s. Letters, digits and spaces can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something with that name lies there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It will lie at {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where should it lie?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Named</name>
    <message>
        <source>what happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a closer look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change in life</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grief and loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>relationships</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words to practise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something to try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asking for support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to bring up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>life timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plan for afterwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>my safety plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a phase of the therapy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was said together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about the therapy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>my {relation}</source>
        <comment>as in: asked my partner</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>someone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NamingForm</name>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NextSessionPage</name>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None is planned yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoRoomStrip</name>
    <message>
        <source>There is no room left on this disk. What you typed is still here. Make room, or save the journal with it somewhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save elsewhere, encrypted…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder on another disk or stick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as an encrypted backup, with what you typed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotEncrypted</name>
    <message>
        <source>This file is not encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anyone who has the file can read it, with the names in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder that syncs or is backed up keeps copies of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose where to save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Note</name>
    <message>
        <source>There is nothing to save yet. A word is enough.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteForm</name>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is on your mind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>optional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it about someone?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which area does it belong to?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It belongs to the check-in of {clock}, mood {mood}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotePage</name>
    <message>
        <source>It stands among your entries, and never on the timeline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Nothing</name>
    <message>
        <source>A plan says, in your own words, what to look out for, what helps, and whom to tell when it gets bad.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is best made with your therapist, on a day that is not the worst.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write my plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NothingYet</name>
    <message>
        <source>Note something that happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to look at yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once you have noted things that happened with people, this page puts them side by side with your check-ins: how mood was on the days before and after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From five events on it counts and compares. Before that it only shows them, and it never says what led to what.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Noticing</name>
    <message>
        <source>Help now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My safety plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is about a heavy loss. If it gets too much, there are people to talk to. This app tells no one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of what you wrote sounds very hard. If you are thinking of ending your life or hurting yourself, there are people to talk to. This app tells no one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OfferNext</name>
    <message>
        <source>Add a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No session is planned. Add one when you know the day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the next one a week later, {when}?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OnIt</name>
    <message>
        <source>Tick all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save these choices as a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What goes on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without what I typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exact times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names and words in what I typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only with what was said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mood, all check-ins of these days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves on the people map</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OnPaper</name>
    <message>
        <source>Choose each one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names and words in what I typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What goes on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without what I typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exact times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mood chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hard to say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My focus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A closer look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closeness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OnPaperLink</name>
    <message>
        <source>On paper</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpenPlanRow</name>
    <message>
        <source>My safety plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OtherPapersPage</name>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other papers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Others</name>
    <message>
        <source>Look at {name}, {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begun on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not answered yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no total on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{total} on {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>The whole record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left and right move what is shown; + and − zoom.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnLine</name>
    <message>
        <source>A number of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When can you reach them?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What else helps to know?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which number is it? The rest can stay empty.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnPassphrase</name>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of my own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the five words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the five words once, to be sure of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it once more, to be sure of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It opens your notes, and nobody can reset it. Without it, and without a recovery key, what you wrote cannot be read again by anyone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guessed at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easy to guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could be guessed with some effort.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hard to guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very hard to guess.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Page {n} of the paper</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My focus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next session</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>lowest  0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>best  10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no
check-ins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>client marked it as connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it felt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I want to bring up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also to bring up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To bring up {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety, and hard to say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hard to say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mood, and what happened with people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tried since last time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More that happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How I see these and my mood being linked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes I wrote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers match page 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In my own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <comment>paper size</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {n} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <comment>the time before the last</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First</source>
        <comment>the first time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My focus</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaperList</name>
    <message>
        <source>Which paper</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaperOut</name>
    <message>
        <source>summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More ways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF with a password…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the paper, not encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the paper with a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That place cannot be written. Nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. Anyone who has the file can read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. Whoever has the password can read it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaperPage</name>
    <message>
        <source>The paper, to be scrolled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exactly what is saved and printed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaperSide</name>
    <message>
        <source>See what is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read your own words here once more: a name spelled in another way stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>The therapy so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A closer look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A worksheet of my focus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Life timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My plan for afterwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My safety plan, for the wallet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank forms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questionnaires, mood by phase, moves on the map, goals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One exchange, step by step, as you told it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One worksheet, with where it stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who stands how close, and where you’d like them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened over the years, on strips and in a list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs, first steps, and whom to turn to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan on cards to cut out and fold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For days without a computer. They hold nothing of yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it here once more: a name spelled in another way stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever finds the card can read it, with the names in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of the journal is on these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under “What goes on it” you can tick what it may show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of these days is chosen yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no closer look yet that may be printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no worksheet yet that may be printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody on the map is chosen yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing on the life timeline is chosen yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written in the plan yet that may be printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no safety plan yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} ({more})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassageRow</name>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I wrote, to select words in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Black out the selected words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put other words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select words with the mouse, or with Shift and the arrows.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Passed</name>
    <message>
        <source>{session} was planned for {day}. What became of it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It took place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was cancelled</source>
        <translation>It was canceled</translation>
    </message>
</context>
<context>
    <name>PassedCard</name>
    <message>
        <source>It was planned for {day}. Did it take place?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what became of it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Passphrase</name>
    <message>
        <source>That is short. Eight letters are the least; five words are better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is longer than a passphrase can be. 4,000 letters are the most.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PasswordPanel</name>
    <message>
        <source>Password for the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose where to save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can get it back. The journal keeps the paper, not the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell it to your therapist by another way than you send the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF with a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide what is typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a password for the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is longer than a PDF can use. About 100 letters fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some PDF readers know one of these signs in another form. Letters and digits of your keyboard are sure to work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pattern</name>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>good</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Patterns</name>
    <message>
        <source>A count, not a finding: mood moves for many reasons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These notes changed since; it can be worked out again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mood was already lower in the two days before. These may come with rough patches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mood was already higher in the two days before. These may come with better stretches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No clear change seen. With {n} events a shift under about {size} points would be missed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by about {size} points, likely {low} to {high}; {n} times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it means is for you and your therapist to judge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In these weeks mood tended to fall {when} {events} ({numbers}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In these weeks mood tended to rise {when} {events} ({numbers}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mood was lower before, and lower still {when} {events} ({numbers}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mood was higher before, and higher still {when} {events} ({numbers}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mood was lower before, and tended to rise {when} {events} ({numbers}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mood was higher before, and tended to fall {when} {events} ({numbers}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from half a day to a day and a half after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the day after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no check-ins to look at yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All your check-ins have one number, so there is nothing to compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these happened in the time of your check-ins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They lie in fewer than four weeks: too near together to compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still collecting: your check-ins do not reach over six weeks yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too few check-ins near them to compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too frequent to compare with calm times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No clear change seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still collecting: {n} of {needed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mostly on {days}: cannot be told apart from {days}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Often together with other events: cannot be separated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Often together with {events}: cannot be separated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those entered over half a day later are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entered later, so the first hours are not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some lie outside the time of your check-ins and are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After those that stood alone ({n}), mood was half the way back within {low} to {high}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After those that stood alone ({n}), mood was half the way back within {low}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a few hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>half a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over these {n} weeks mood went with the days of the week: highest on {highest}, lowest on {lowest}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mondays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tuesdays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wednesdays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thursdays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fridays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saturdays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sundays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{events} with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{events}: {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mood around {events}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>events noted as “{kind}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>events with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conflicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changes in life</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>events around grief and loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>events around difficulty in relationships</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>events outside the four areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too few to compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing noted fits this choice. That happens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough here to compare. It takes five events.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough here to compare. Five events with check-ins on the day before and the day after are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough here to compare. Nearly all your check-ins lie near one of these events, so there are too few other days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of the {total} with check-ins on both days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of the {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {of}, mood in the day after was lower than in the day before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {of}, mood in the day after was lower than in the day before: {size}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {of}, mood in the day after was higher than in the day before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {of}, mood in the day after was higher than in the day before: {size}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {of}, mood in the day after was the same as in the day before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {n} it was lower.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {n} it was higher.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {n} it was the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by less than half a point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by up to {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by about {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by {least} to {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>half a point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the {nth} day it was about where it had been. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the {nth} day the middle one was {last}, in the day before {before}. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your other days: usually {range}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: middle one {median}, middle half {range}, {n} with check-ins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: {n} with check-ins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} days before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} days after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>three</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>four</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>five</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>six</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>third</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seventh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} hard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} mixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your other days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>range seen at comparable times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>middle one, middle half</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How they felt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mood day before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mood day after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked as connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mood day before {before}, day after {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked as connected: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PatternsPage</name>
    <message>
        <source>Patterns to talk about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What went together in your notes. It can’t show what led to what.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <source>Nobody here yet. A nickname is enough; people come as you note.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Add a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How close it feels now, and how close you’d like it to be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted. What happened with them stays, without the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archived. Every entry stays; in the list they are at the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are one person now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeoplePaper</name>
    <message>
        <source>People map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How close it feels, and how close I’d like it to be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I’d like them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where I’d like them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeoplePicker</name>
    <message>
        <source>A new name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new name, then Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone not listed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Person</name>
    <message>
        <source>What do you call them here? A nickname is fine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name here has room for {n} letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>former partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sibling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>friend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>community</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>professional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>someone I know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>little contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>estranged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no contact by choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>died</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few times a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rarely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practical help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I’ve said it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>said once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you count on from them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you say it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>told me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>my guess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they seem to count on from you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How you know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How safe do you feel with them?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private to me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often are you in touch?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How are you in touch?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being in touch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you get?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you give?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you get and give</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you get, in your words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you give, in your words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you count on from them?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do they seem to count on from you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you count on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could you tell them how bad it gets?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do they know how low you have been?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since you have felt low, has this changed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is between you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How does this relationship sit with you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What goes well?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is hard?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If one thing could be different, what?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archived: not on the map, and not offered for new entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I get</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I give</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I count on {name} for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} seems to count on me for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can I tell {name} how bad it gets?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See on timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same as someone else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>died {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{standing} since {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on paper: {alias}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a little</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a lot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partly met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What goes well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is hard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If one thing could be different</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it sits with me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since I have felt low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In touch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do they know how low I have been?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>What do you call them here?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A nickname is fine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own word for it, such as sister</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own word for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How should they appear on paper?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since when?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How close does it feel now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How close would you like?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who are they to you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How do things stand now?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonRow</name>
    <message>
        <source>on paper: {alias}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{now}, wished {wished}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Phase</name>
    <message>
        <source>What do you call this time? A word or two is fine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name here has room for {n} letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day comes before the first. Please look again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhaseForm</name>
    <message>
        <source>What do you call this time?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A word or two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A phase of the therapy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From when to when?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pickers</name>
    <message>
        <source>Mood around</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That felt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days before and after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that felt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>not placed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you’d like them very close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you’d like them close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you’d like them further out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on {day} {where}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where they are is how you’d like it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlainRows</name>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add: {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanFile</name>
    <message>
        <source>The plan for the locked screen could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plan.txt could not be removed. Anyone can still read it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanForm</name>
    <message>
        <source>Fill in what you can; the rest can wait for your therapist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A card to print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My safety plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My safety plan, to be scrolled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PointRow</name>
    <message>
        <source>Point {n}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open what it is about: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off the list: {words}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrintPanel</name>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No printer was found. Save as PDF works without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More options…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print queues keep copies. On a shared computer a PDF may be safer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More options opens the system’s dialog. Hide does not reach it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count}, black and grey</source>
        <translation>{count}, black and gray</translation>
    </message>
    <message>
        <source>The printer did not take it. Nothing was printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to {printer}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. Anyone who has the file can read it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrintQueues</name>
    <message>
        <source>Before you print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print queues keep copies, and so may a printer that others use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a computer you share, a PDF with a password may be safer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on to print</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Private</name>
    <message>
        <source>Only for you; printed only if you tick it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>Please enter a number of sessions from 1 to {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Prompts</name>
    <message>
        <source>Say when it began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add what changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When did you last feel like yourself?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About when the low began is enough: a year, a season, a month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the months before, what changed at home, work, health, or with people?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good changes count too. Nothing here has to have led to anything.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Proof</name>
    <message>
        <source>Current passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgot it? Use your recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use your passphrase instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type your current passphrase above first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type your recovery key above first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Questionnaire</name>
    <message>
        <source>{name} is here already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is too large to be a questionnaire.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file cannot be read as a questionnaire: it is not written in TOML. The README says what must be in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file cannot be used: “{part}” is not as it must be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file does not add up: its items and answers give totals from {low} to {high}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file does not add up: its bands leave a gap or overlap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its licence is “{licence}”. Not every licence allows every use: please see whether it allows yours.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionnairesPage</name>
    <message>
        <source>Questionnaires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed, with everything that was answered in it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuickEvent</name>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a line: what happened?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it felt:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very hard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something happened with someone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone else</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuickMood</name>
    <message>
        <source>Mood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sleep last night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note, if you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a number, then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How is your mood now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>poor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the number is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0  lowest I can imagine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>best I can imagine  10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>optional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a number first, from 0 to 10.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RaiseSafe</name>
    <message>
        <source>Is it safe to raise things with them?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Not sure” or “No” puts talking with your therapist first, and hides the practice steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered on {day}. Asked again after 60 days.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Recent</name>
    <message>
        <source>All entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message>
        <source>That day has not come yet. Pick one up to today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The year {year} looks like a slip. Days go back to {earliest}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please choose a number from {low} to {high}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>Someone else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoveryKey</name>
    <message>
        <source>Recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, thank you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it on paper now; it is not shown again and not kept by the app. Paper at home opens everything for whoever finds it. A therapist or a friend can keep it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recovery key, if you want one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second way in, for the day the passphrase is gone. You can also make one later, in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not what the key says there. Look once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From your paper: what are groups {first} and {second}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group {n}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rehearsal</name>
    <message>
        <source>A way out if it heats up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you want from it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your opening line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they might say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you would say then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How sure are you before practising?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And after practising?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practising</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where and when to say it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practised with</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Relating</name>
    <message>
        <source>Noticing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Building</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pulling back is common when low; it need not be who you are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In what kind of situation is it hard?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The situation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What tends to happen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hard to say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I expect then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And then what?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When did it go another way? One on each line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which relationships worked, and what was different in them?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is hard to say to your therapist?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has worked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RelatingView</name>
    <message>
        <source>Where it feels I am</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who could come one ring closer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two times or more show best what tends to happen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times when it went like this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small steps, the easiest first. One is enough to begin with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A ladder of small steps</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Response</name>
    <message>
        <source>{given} of {items} answered, no total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>total {total}, {given} of {items} answered</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoughDay</name>
    <message>
        <source>{what}, year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}, day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}, part of the year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some time that year</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add: {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Safe</name>
    <message>
        <source>No concern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afraid at times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SafeQuestion</name>
    <message>
        <source>Is it safe to raise this with {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it safe to raise this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for you; printed only if you tick it. “Not sure” or “No” puts talking with your therapist first, and hides the practice steps.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SafetyCard</name>
    <message>
        <source>Lock after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock the Session view after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key that hides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cover the window when it is not in front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave no trace of this app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide makes every window vanish at once, keeps what you typed, and ends the program. Nothing starts after it; you open it again when you want to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock closes everything in the same way, and then shows the unlock page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock and Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock by itself when nothing is typed for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the Session view, when nothing is typed for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key that hides everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this system nothing can keep other programs from recording the screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other programs are asked to leave this window out when they record the screen, except in the Session view while you share it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My safety plan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SafetyPlan</name>
    <message>
        <source>My safety plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Things that help me get through the next hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs it is getting bad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I think, feel or do as it begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I can do on my own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places and company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where I can go, and who is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People I can tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name and a number on each line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Professionals and lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names, numbers, and when they are there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making it harder to act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is put away, and who keeps it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasons to stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large ones or small ones</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SaidEarlier</name>
    <message>
        <source>Said before that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold what was said before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said in the session of {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Salvage</name>
    <message>
        <source>The damaged file is an earlier one. What was deleted since may be back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the last saves are in it cannot be told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of what ties records together, such as who is named in a note, some is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text that was not saved yet is missing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Salvaging</name>
    <message>
        <source>Make a new journal of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a backup from elsewhere…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app can make a new journal of the newest backup that is whole and everything that can still be read here. The damaged one stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the backups here and “{name}”, the newest that is whole is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be made. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made “{name}”, beside the damaged one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the new journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{read} There is no backup that is whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More may be missing than can be told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing could be read, so the new journal is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing could be read of the damaged file. What is there is from the backup of {day}; what was noted or changed after it is missing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SavedNotice</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScoreCourse</name>
    <message>
        <source>Totals over time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScoreTable</name>
    <message>
        <source>Totals, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Session {n} of {planned}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session {n}, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionCard</name>
    <message>
        <source>Prepare session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing chosen to bring yet. There is no need to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you want to bring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying this week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I tried it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionForm</name>
    <message>
        <source>Change the day or the number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make what we agreed something to try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we said about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we said about: {event}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionViewPage</name>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Need help now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger, for two people to look at. Private notes stay hidden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session view</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sessions</name>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A session that was moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A session that was cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mood {before} before, {after} after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mood {after} after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mood {before} before</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionsTab</name>
    <message>
        <source>No session yet. The first one is added under This session.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Share</name>
    <message>
        <source>On paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask me each time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>someone else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I want to bring up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety, and hard to say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mood, and what happened with people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tried since last time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How I see these and my mood being linked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My focus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes I wrote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it felt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened with people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mood, 0 to 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check-ins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary for session {n} of {planned}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary for session {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{check_ins} on {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Focus: {focus}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written by the client. Not monitored between sessions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Want to talk about safety: {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hard to say: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety: not included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} ({words}), {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not answered, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not filled in since last session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not filled in on these days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} item {n}: {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{thoughts}, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thoughts of self-harm at a check-in: {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{outcome}, with {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S{n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No check-ins on these days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count}. Lowest {low}, highest {high}, latest {latest}, of 10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connected: {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last {total}, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before {total}, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first {total}, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>published band: {band}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A closer look at {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closeness since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {all} answered, no total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {all} answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I felt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I wanted understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much came across</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it may have been like for them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I could try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I would want to say now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, then </source>
        <comment>between feelings, in their order</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}: “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{said} ({how})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mood {n} after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mood {before} before, {after} after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: {where}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good enough would be: {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflict with {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{now} (was {before}, {day})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new, {ring}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved in, from {before} to {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved out, from {before} to {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I’d like to be closer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I’d like to be further apart</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetForm</name>
    <message>
        <source>Kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetView</name>
    <message>
        <source>What happened around it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring to session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no next session yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Need help now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Star</name>
    <message>
        <source>Star</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the star off: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Star: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the star off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Star it; three fit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Three at a time. You can stop at any point, and what is answered waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begun on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{given} of {items} answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this questionnaire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With everything that was answered in it. It can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be kept here, only read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepCard</name>
    <message>
        <source>{n} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked first, before anything is practised or tried.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>{before}, then {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {n}: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filled in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StretchForm</name>
    <message>
        <source>What was this time like?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring to session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belongs with…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name as a phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A time you marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which days?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was this time like? Your words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no next session yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Start my own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a new passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where this journal lies, two windows could write at once and harm it. You can read it here. To write, copy its folder to this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened with the recovery key. You can set a new passphrase now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be written where this journal lies. You can read it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample journal. Its passphrase is stored in the open. Keep your own notes elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is saved here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last saved: {when}. In it: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file here is an earlier one: a passphrase from before opens it. Change the passphrase to put that right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One copy of the key file was damaged and has been renewed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk was full last time. Your unfinished text was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last time this ended suddenly. The last seconds of typing may be missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored from a backup. The journal as it was lies beside this one, as “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup could be made when this was last closed. Settings › Backups shows what there is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note of what was last saved is an earlier one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This disk has little room left: less than three times what the journal takes. A backup may soon not fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another copy of this journal’s file lies beside it. Settings › Backups shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This journal lies in a folder that is synced. That can harm it: let backups be synced instead, under Settings › Backups.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Support</name>
    <message>
        <source>It helped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practical help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking for support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you need?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How would you ask?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Surface</name>
    <message>
        <source>How close people are, on three rings around me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plus and minus move one ring, with Ctrl where you would like them. Arrows turn. Enter opens the card.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One dot is one event: below the line hard, on it mixed, above it good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing noted names anyone or a kind yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>Area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflict: {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TagChoice</name>
    <message>
        <source>Take this line away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Talk</name>
    <message>
        <source>Look for patterns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be kept here, only read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patterns to talk about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at your notes: {share} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each row of the table is compared with your own mood at similar times. Most rows stay open, and that is fine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worked out on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be worked out again after your next session, or from {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row stands out beyond what chance makes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold the other rows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TherapistFirst</name>
    <message>
        <source>Talk it over with your therapist first. What is here stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who else can help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Therapy</name>
    <message>
        <source>That is more than two years ahead. Please check the year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The year {year} looks like a slip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TherapyCard</name>
    <message>
        <source>Your initials on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your therapist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>such as 16</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The focus in your words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your therapy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The focus you agreed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In your words, as it heads the paper</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TherapySessionForm</name>
    <message>
        <source>Number of the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counted for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved to when?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day and time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number, if it should be another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions that took place are counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A session’s number goes from 1 to 99.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ThisSession</name>
    <message>
        <source>Taken off the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three points fit. Take the star off one of them to star another.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ThoughtsQuestion</name>
    <message>
        <source>Thoughts of hurting yourself?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>optional</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Thread</name>
    <message>
        <source>Hangs together with</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>S{n}</source>
        <comment>a session and its number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It fills as you go. Days with nothing noted stay empty, and that is fine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days}, as there was no session yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events with people will sit on these lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your first check-in, {when}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelineChart</name>
    <message>
        <source>Mood and events over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show more days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show fewer days</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelinePage</name>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Life</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to your life timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be kept here, only read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelinePlots</name>
    <message>
        <source>weekly averages, lowest and highest; events per week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>daily averages, lowest and highest; events per week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>daily averages, lowest and highest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>events per week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lowest  0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>best  10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 to 10</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message>
        <source>Times you marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Write a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your first day here. One number is enough to begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last check-in {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this morning at {clock}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at {clock}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday at {clock}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something that happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A check-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A questionnaire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Together</name>
    <message>
        <source>Private</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>someone else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no check-ins in the 48 hours before and after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no check-ins before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mood {range} before ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no check-ins after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{range} after ({n})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mood {range} after ({count})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TracesPage</name>
    <message>
        <source>What lies on this computer, and what you can do about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave no trace of this app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which files there are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What cannot be hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A journal, encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My safety plan, not encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample journal, open to everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings: looks, country, window name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside these there is only what you saved yourself, such as a PDF. No list of recent files, no preview pictures and no history of the file dialog are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it on a stick: close the app, move the journal’s whole folder there, and open it with “Open another…” on the unlock page. To keep the settings there too, start the app with IPT_JOURNAL_HOME set to a folder on the stick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A journal’s folder can have any ordinary name, and there can be several: “New journal…” on the unlock page makes one, and you choose its name and place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To remove everything, delete the program and the files above, and empty the waste bin. Without a copy the journal cannot be brought back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system may remember which programs were started, and on some systems the name of a folder you opened. Deleted files can sometimes be read again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here hides from spyware, or from someone who makes you unlock it. If you may be watched, use a safer device; sudden changes can be noticed too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no second, false journal and no key that deletes everything: neither would keep you safer, and what is lost cannot help you later.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Transition</name>
    <message>
        <source>Letting go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Building</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what you were then, in a few words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what you are now, in a few words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who could help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bit of both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is changing, or has changed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was it chosen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did it come suddenly?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was good about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was hard about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The people there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who I was there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I miss, what I don’t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not at all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fully</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How sure are you that you can do that?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it asks of me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What carries me across</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I need to be able to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it opens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What worries me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who I’m becoming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feelings about the change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it came, and how the old part ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How did the old part end?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was left unsaid?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is still the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First step</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrialForm</name>
    <message>
        <source>Bring to session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no next session yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something small to try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With whom?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practise the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you want from it? A line is enough.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Trials</name>
    <message>
        <source>Try something small</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practise the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was practised and tried before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No words yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on to trying it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tried</name>
    <message>
        <source>Decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mood {before} before, {after} after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sure {before} before, {after} after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking for support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something to try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With whom, if it is with somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words to practise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you want from it? A line is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to be decided? A line is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How would you ask? A line is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom would you ask?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you want to have changed? A line is enough.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TriedTab</name>
    <message>
        <source>Begin something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small is enough. You choose what to call what became of it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Trying</name>
    <message>
        <source>Something to try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something small to try, then Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add something to try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying since last time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You choose what to call it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what is kept, folded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept, folded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off the list: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came of it, if you like</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TwoViews</name>
    <message>
        <source>Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Undone</name>
    <message>
        <source>Taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back again: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something that happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a check-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a questionnaire of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a questionnaire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how two things felt connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was said together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a closer look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a worksheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words to practise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asking for support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how far along it feels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something on the life timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the plan for afterwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the safety plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something to try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something to bring up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whether a pattern fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how a relationship sits with you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how close it feels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what hangs together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a phase of the therapy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a way of choosing for paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what goes on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a setting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Unfinished</name>
    <message>
        <source>Not finished yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Unlock</name>
    <message>
        <source>Journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the sample’s passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your entries are encrypted on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of this journal is damaged. Unlock it to save what can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Need help now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone and text lines. Opens without unlocking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Need help now? Opens without unlocking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New journal…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a journal first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it here first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal could not be opened. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file is damaged or gone in both copies. What you typed is right: it opens the last backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file is damaged or gone in both copies, and what you typed does not open the last backup either. Is there a typing error in it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgot it? Use your recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use your passphrase instead</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Vault</name>
    <message>
        <source>There is no journal in that folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something with that name lies there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That backup is of another journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This journal is open in another window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That place cannot keep two windows from writing at once. Please choose one on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer version of this app wrote that journal. Please update the app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be written where this journal lies, so it can only be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An earlier version of this app wrote that journal, and where it lies it cannot be brought up to date. Copy its folder to this computer, then open the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room left on this disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal cannot be reached. Is the stick or the network drive still there?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has too little memory free to open it. Close other programs, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That file is not encrypted, so nothing was written to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a typing error in that recovery key. Compare each group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That didn’t open it. Check Caps Lock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That file is not a backup, or its beginning is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file is damaged or gone in both copies. It cannot be told whether what you typed is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This backup is damaged. Another one may be whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That second copy is damaged. The journal itself is another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of this journal’s files cannot be read from this disk any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of this journal’s file is damaged and cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wallet</name>
    <message>
        <source>Anyone who finds the card can read it, with the names in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A card for your wallet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the plan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WalletCard</name>
    <message>
        <source>Cut along the marks and fold in the middle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WaysBack</name>
    <message>
        <source>Backups lie in that folder. The last one is of {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the last backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup could not take this journal’s place, so this journal is as it was. What was restored is “{name}”, beside it:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open what was restored</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WebLink</name>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This opens in your web browser, which keeps a history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the address instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No web browser could be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address is copied.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhatWeSaid</name>
    <message>
        <source>Type together, or leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names that are typed here stay as they are typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add your next session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no session to keep words with yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we said about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept with the session of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved with the session of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be kept here, only read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its session or its event is gone. Your words stay here, not saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>When</name>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How exactly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the time as 19:30.</source>
        <translation>Write the time as 7:30 pm.</translation>
    </message>
    <message>
        <source>That time has not come yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exact time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About that time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That season</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhileLocked</name>
    <message>
        <source>May be opened while locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plan.txt is still there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off: it can be read only after unlocking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lies in plan.txt in the journal’s folder, not encrypted. Switching this off removes the file; it does not wipe the disk.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Who</name>
    <message>
        <source>Someone else</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WholeTherapy</name>
    <message>
        <source>Sessions agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>such as 16</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You move it by hand. Afterwards, a weekly look is enough on Today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The therapy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lighter for now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WithParts</name>
    <message>
        <source>Parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>YesNo</name>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Before</name>
    <message>
        <source>Back to the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF with a password</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Eye</name>
    <message>
        <source>Hide what is typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Finder</name>
    <message>
        <source>Find something that happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_PieceRow</name>
    <message>
        <source>On paper for “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Black out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Question</name>
    <message>
        <source>Anyone who opens this computer can read it, with the names in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is then also kept in a file of its own, not encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Take away {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
