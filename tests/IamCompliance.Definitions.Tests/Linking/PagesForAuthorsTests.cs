using System.Text.RegularExpressions;
using IamCompliance.Definitions.Attestations;
using IamCompliance.Definitions.Cases;
using IamCompliance.Definitions.Controls;
using IamCompliance.Definitions.Profiles;
using IamCompliance.Definitions.Programs;
using IamCompliance.Definitions.Resources;
using IamCompliance.Definitions.Waivers;

namespace IamCompliance.Definitions.Tests.Linking;

/// <summary>Holds the pages for authors to what readers read: no key without a word about it.</summary>
public sealed class PagesForAuthorsTests
{
    private static readonly string Language = File.ReadAllText(Repository.PathOf("controls", "LANGUAGE.md"));
    private static readonly string Programs = File.ReadAllText(Repository.PathOf("controls", "PROGRAMS.md"));

    [Fact]
    public void Every_key_of_a_control_and_of_a_case_has_a_row() =>
        Assert.Equal([], ControlReader.Shape.Keys.Concat(CaseReader.Shape.Keys).Where(k => !HasRow(Language, k)));

    [Fact]
    public void Every_property_that_is_worked_out_is_described() =>
        Assert.Equal(
            [],
            KnownResourceTypes
                .Catalog.Collected.SelectMany(t => t.Configuration.Properties.Where(p => p.IsDerived))
                .Select(p => p.Name)
                .Distinct()
                .Where(n => !Names(Language, n) && !Language.Contains($"`{n}.", StringComparison.Ordinal))
        );

    [Fact]
    public void Every_key_of_a_profile_and_of_a_requirement_has_a_row() =>
        Assert.Equal([], ProfileReader.Shape.Keys.Concat(RequirementReader.Shape.Keys).Where(k => !HasRow(Programs, k)));

    [Fact]
    public void Every_key_of_a_program_a_waiver_and_an_attestation_is_shown() =>
        Assert.Equal(
            [],
            ProgramReader.Shape.Keys.Concat(WaiverReader.Shape.Keys).Concat(AttestationReader.Shape.Keys).Where(k => !Names(Programs, k))
        );

    private static bool HasRow(string page, string key) => page.Contains($"\n| `{key}` |", StringComparison.Ordinal);

    // `within`, `grants: { … }`, or a key in an example.
    private static bool Names(string page, string word) => Regex.IsMatch(page, $@"`{word}[`:]|\b{word}:");
}
