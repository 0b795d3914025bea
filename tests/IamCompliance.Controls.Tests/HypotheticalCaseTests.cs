namespace IamCompliance.Controls.Tests;

/// <summary>
/// Holds the list of the cases that give values which no answer of AWS can carry. Every other case is judged a second time on its account
/// once that was exported, imported, written to a state file and read back; a mark that a recorded account makes untrue fails its case.
/// </summary>
/// <remarks>Look at a new line twice: mostly the case can say what AWS sends.</remarks>
public sealed class HypotheticalCaseTests
{
    [Fact]
    public void These_cases_are_of_accounts_that_nobody_has() =>
        Assert.Equal(
            [
                "config-recorder-running: A recorder of which nothing says whether it records is an error: "
                    + "AWS Config says of every recorder whether it records.",
                "member-root-credentials-removed: A summary that does not say whether there is a password is an error: "
                    + "AWS always says whether there is a password.",
                "password-policy-max-age: An age of zero means that passwords never expire: "
                    + "AWS sends zero where passwords never expire, and the importer takes that for no age at all.",
                "password-policy-max-age: Expiry without an age fails: " + "AWS names the age wherever passwords expire.",
                "root-mfa-enabled: A summary that does not say whether there is a password counts as one that has it: "
                    + "AWS always says whether there is a password.",
                "sts-token-version-2: A summary that names no version fails: " + "AWS always names the version.",
            ],
            ShippedControls
                .Catalogue.Cases.Where(c => c.Hypothetical is not null)
                .Select(c => $"{c.Control}: {c.Name}: {c.Hypothetical}")
                .Order(StringComparer.Ordinal)
        );
}
