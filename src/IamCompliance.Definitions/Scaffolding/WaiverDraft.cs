using IamCompliance.Definitions.Profiles;

namespace IamCompliance.Definitions.Scaffolding;

/// <summary>Holds what is known of a waiver before somebody has said why.</summary>
/// <param name="Control">The control.</param>
/// <param name="Account">The account: its id, its name in the profile, or <c>*</c>.</param>
/// <param name="Resource">The pattern of the resources.</param>
/// <param name="Created">The day, <c>2026-01-31</c>.</param>
public sealed record WaiverDraft(string Control, string Account, string Resource, string Created)
{
    private const string FilePath = "waivers.yaml";

    /// <summary>Finds what is wrong; nothing when the waiver can be scaffolded.</summary>
    /// <param name="controls">The ids of the controls there are.</param>
    /// <param name="accounts">The names of the profile's accounts.</param>
    public ScaffoldProblem? FindProblem(IReadOnlyCollection<string> controls, IReadOnlyCollection<string> accounts)
    {
        if (!controls.Contains(Control))
            return new ScaffoldProblem(
                $"there is no control `{Control}`",
                DidYouMean.Find(Control, controls) is { } near ? $"did you mean `{near}`?" : "`iamc catalog` lists the controls"
            );
        return Account == "*" || AccountId.Is(Account) || accounts.Contains(Account)
            ? null
            : new ScaffoldProblem(
                $"the account `{Account}` is neither an account of the profile nor a 12-digit id",
                DidYouMean.Help(Account, accounts) ?? "give the 12-digit id"
            );
    }

    /// <summary>Writes the entry, to stand under <c>waivers:</c>.</summary>
    public string WriteEntry() =>
        $"""
              - control: {Control}
                account: {YamlText.Quote(Account)}
                resource: {YamlText.Quote(Resource)} # the ARN, with * where several are meant
                reason: "TODO: why the failure is accepted"
                owner: "TODO: who answers for it"
                approver: "TODO: another person, who agreed"
                # ticket: SEC-1
                created: {Created}
                expires: "TODO: the last day, such as 2027-03-31"

            """.Replace("\r\n", "\n");

    /// <summary>Writes a file of this one waiver.</summary>
    public ScaffoldFile WriteFile() =>
        new(
            FilePath,
            SchemaModeline.Of("waivers", FilePath)
                + "# Failures that somebody answers for, for a time. The subject is still evaluated and shown.\nwaivers:\n"
                + WriteEntry()
        );
}
