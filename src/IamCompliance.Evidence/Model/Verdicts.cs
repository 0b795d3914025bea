using IamCompliance.Assessment.Outcomes;

namespace IamCompliance.Evidence.Model;

/// <summary>Lists the verdicts of an account, one at a time.</summary>
internal static class Verdicts
{
    /// <summary>
    /// Lists them, controls first. A control whose outcome none of its subjects has (nobody is in scope, or the population was not read to
    /// its end) has a line of its own before them, so that a reader who counts lines never takes it for the outcome of its subjects.
    /// </summary>
    public static IEnumerable<Verdict> Of(AccountResult account)
    {
        var rule = 0;
        foreach (var control in account.Controls)
        {
            foreach (var verdict in Of(account, control, rule))
                yield return verdict;
            rule++;
        }

        foreach (var manual in account.Manual)
            yield return new Verdict
            {
                Account = account,
                RuleIndex = rule++,
                Manual = manual,
            };
    }

    private static IEnumerable<Verdict> Of(AccountResult account, ControlResult control, int rule)
    {
        if (control.Subjects.All(s => s.Outcome != control.Outcome))
            yield return new Verdict
            {
                Account = account,
                RuleIndex = rule,
                Control = control,
            };
        string? previous = null;
        var repeat = 0;
        foreach (var subject in control.Subjects)
        {
            repeat = subject.Subject == previous ? repeat + 1 : 0;
            previous = subject.Subject;
            yield return new Verdict
            {
                Account = account,
                RuleIndex = rule,
                Control = control,
                Subject = subject,
                Repeat = repeat,
            };
        }
    }
}
