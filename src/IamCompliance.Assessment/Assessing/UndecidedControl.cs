using IamCompliance.Assessment.Outcomes;
using IamCompliance.Assessment.Values;
using IamCompliance.Definitions.Linking;
using IamCompliance.Policies.Defects;
using IamCompliance.State.Model;

namespace IamCompliance.Assessment.Assessing;

/// <summary>Says that a control is undecided of which not even the subjects are known, so that the account is the one subject.</summary>
internal static class UndecidedControl
{
    /// <summary>A control that broke on an account that was read.</summary>
    public static ControlResult Broken(BoundControl bound, AccountView account, Defect defect)
    {
        var accounts = account.State.ItemsOf(ResourceTypes.Account);
        var subject = accounts.Count == 1 ? accounts[0].SubjectId : account.State.Header.AccountId;
        return Of(bound, subject, "an assessment to its end", defect.Words, $"cannot be decided: {defect.Words}") with
        {
            Parts = [.. bound.Control.Parts.Select(account.State.GetPart)],
            Defect = defect,
        };
    }

    /// <summary>A control of an account of which nothing could be read.</summary>
    public static ControlResult Unread(BoundControl bound, string accountName, StateHeader header)
    {
        // Several accounts may be unreadable whose ids nobody knows; their names differ.
        var isUnknown = header.AccountId == UnreadableAccount.UnknownId;
        var subject = isUnknown ? accountName : $"arn:{header.Partition}:iam::{header.AccountId}:root";
        var summary = $"cannot be decided: the account could not be read: {header.Problem}";
        return Of(bound, subject, "an account that was read", header.Problem!, summary);
    }

    private static ControlResult Of(BoundControl bound, string subject, string required, string cause, string summary)
    {
        var resource = bound.Control.Resource;
        return new ControlResult
        {
            Control = bound,
            Outcome = Outcome.Error,
            Summary = summary,
            Ledger = new PopulationLedger(read: 1, excluded: 0, pass: 0, fail: 0, error: 1, waived: 0),
            Subjects =
            [
                new SubjectResult
                {
                    Subject = subject,
                    Observation = Outcome.Error,
                    Outcome = Outcome.Error,
                    Reasons = [new Reason(resource.Name, required, $"unknown: {cause}", resource.Part, Truth.Unknown)],
                },
            ],
            Parts = [],
        };
    }
}
