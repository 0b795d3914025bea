using IamCompliance.Definitions.Controls;

namespace IamCompliance.Controls.Tests;

/// <summary>Holds severities: Security Hub's for the same demand unless a reason is written, and one for all siblings.</summary>
/// <remarks>
/// Security Hub states a severity for each of its controls on the page of the service, such as
/// https://docs.aws.amazon.com/securityhub/latest/userguide/iam-controls.html.
/// </remarks>
public sealed class SeverityTests
{
    // Whom a demand is made of, the longest first; what follows in the id is the demand.
    private static readonly string[] Holders =
    [
        "unattached-customer-policy-",
        "attached-customer-policy-",
        "attached-aws-policy-",
        "customer-policy-",
        "inline-policy-",
        "permission-set-",
        "launch-configuration-",
        "launch-template-",
        "instance-",
        "policy-",
        "user-",
        "role-",
        "group-",
    ];

    private static readonly IReadOnlyList<(string Control, string Hub, string Severity, string Reason)> Rows =
    [
        .. File.ReadLines(Path.Combine(ShippedControls.Root, "security-hub-severities.tsv")).Skip(1).Select(Parse),
    ];

    private static readonly Dictionary<string, Control> Controls = ShippedControls.Catalogue.Controls.ToDictionary(
        c => c.Id,
        StringComparer.Ordinal
    );

    [Fact]
    public void Rows_name_controls_that_exist_each_once_and_sorted() =>
        Assert.Equal(
            Rows.Select(r => r.Control).Where(Controls.ContainsKey).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
            Rows.Select(r => r.Control)
        );

    [Fact]
    public void A_control_of_Security_Hub_has_one_severity() =>
        Assert.All(Rows.GroupBy(r => r.Hub), g => Assert.Single(g.Select(r => r.Severity).Distinct()));

    [Fact]
    public void A_severity_is_that_of_Security_Hub_or_has_a_reason() =>
        Assert.All(Rows, r =>
            Assert.True(
                (SeverityOf(r.Control) == r.Severity) == (r.Reason.Length == 0),
                $"{r.Control} is {SeverityOf(r.Control)}, {r.Hub} is {r.Severity}: {r.Reason}"
            )
        );

    [Fact]
    public void Every_control_of_the_best_practices_of_Security_Hub_has_a_row() =>
        Assert.Empty(
            ShippedControls
                .Catalogue.Programs.Single(p => p.Id == "aws-fsbp")
                .Requirements.SelectMany(r => r.Controls)
                .Select(c => c.Control)
                .Except(Rows.Select(r => r.Control))
        );

    [Fact]
    public void Siblings_have_one_severity()
    {
        var siblings = Controls
            .Values.Select(c => (Control: c, Holder: Array.Find(Holders, h => c.Id.StartsWith(h, StringComparison.Ordinal))))
            .Where(c => c.Holder is not null)
            .GroupBy(c => c.Control.Id[c.Holder!.Length..], StringComparer.Ordinal)
            .Where(g => g.Count() > 1)
            .ToList();

        Assert.True(siblings.Count > 10);
        Assert.All(siblings, g =>
            Assert.True(
                g.Select(c => c.Control.Severity).Distinct().Count() == 1,
                string.Join(", ", g.Select(c => $"{c.Control.Id}: {c.Control.Severity}"))
            )
        );
    }

    private static string SeverityOf(string control) => Controls[control].Severity.ToString().ToLowerInvariant();

    private static (string Control, string Hub, string Severity, string Reason) Parse(string line)
    {
        var cells = line.Split('\t');
        Assert.True(cells.Length == 4, line);
        return (cells[0], cells[1], cells[2], cells[3]);
    }
}
