using IamCompliance.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace IamCompliance.Generator.Tests;

/// <summary>Sample events are files of their own, in JSON: what they mean reaches the assembly, and what is wrong with them its
/// author.</summary>
public sealed class EventFileTests
{
    private const string Name = "team-root-use";

    private static readonly DefinitionText Events = DefinitionText.Own(
        $"controls/events/{Name}.json",
        """
        {
          "matches": [{ "eventName": "ConsoleLogin", "userIdentity": { "type": "Root" } }],
          "ignores": [{ "eventName": "ConsoleLogin", "userIdentity": { "type": "IAMUser" } }]
        }

        """
    );

    private static readonly DefinitionText Control = DefinitionText.Own(
        "controls/logging-and-monitoring/team-root-filter/control.yaml",
        $$"""
        id: team-root-filter
        title: A filter sees the root user
        description: Every metric filter of the team sees sign-ins of the root user.
        rationale: Nobody should use root unseen.
        severity: high
        resource: AWS::Logs::MetricFilter
        require: { filterPattern: { matchesEvents: {{Name}} } }
        remediation: { text: Mend the pattern. }
        references: [https://example.com/]

        """
    );

    private static readonly DefinitionText Cases = DefinitionText.Own(
        "controls/logging-and-monitoring/team-root-filter/cases.yaml",
        """
        cases:
          - { name: pass, resources: { a: { filterPattern: '{ $.userIdentity.type = "Root" }' } }, outcome: Pass, subjects: { a: Pass } }
          - { name: fail, resources: { a: { filterPattern: '{ $.userIdentity.type = "Other" }' } }, outcome: Fail, subjects: { a: Fail } }
          - { name: none, resources: {}, outcome: NotApplicable }
          - { name: error, parts: { logs/metric-filters: denied }, resources: {}, outcome: Error }

        """
    );

    private static readonly DefinitionText[] Project =
    [
        Events,
        Control,
        Cases,
        Samples.Profile.With(Samples.Profile.Content.Replace("programs: [cis-sample-1.0]", "", StringComparison.Ordinal)),
    ];

    [Fact]
    public void Events_travel_with_the_controls_that_name_them()
    {
        var run = GeneratorRun.Of(Project);

        Assert.Empty(run.Diagnostics);
        Assert.Contains($"controls/events/{Name}.json", run.Text("Definitions.g.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_file_is_an_error_where_it_is_named_and_adding_it_mends_that()
    {
        var run = GeneratorRun.Of([.. Project.Except([Events])]);
        var problem = Assert.Single(run.Diagnostics);
        Assert.Equal(
            ("IC2040", DiagnosticSeverity.Error, Control.Path),
            (problem.Id, problem.Severity, problem.Location.GetLineSpan().Path)
        );
        Assert.Equal(Name, Control.Content.Substring(problem.Location.SourceSpan.Start, problem.Location.SourceSpan.Length));

        var mended = run.AfterAdding(Events);

        Assert.Empty(mended.Diagnostics);
        Assert.Contains($"controls/events/{Name}.json", mended.Text("Definitions.g.cs"), StringComparison.Ordinal);
        Assert.Equal("IC2040", Assert.Single(mended.AfterRemoving(Events).Diagnostics).Id);
    }

    [Fact]
    public void Another_event_changes_what_the_assembly_carries_and_no_test_of_it()
    {
        var edited = GeneratorRun
            .Of(Project)
            .AfterEdit(Events, Events.With(Events.Content.Replace("IAMUser", "AssumedRole", StringComparison.Ordinal)));

        Assert.Equal(1, edited.Changed(TrackingNames.Trees));
        Assert.Equal(1, edited.Changed(TrackingNames.CanonicalFiles));
        Assert.Equal(1, edited.Changed(TrackingNames.Definitions));
        Assert.Equal(0, edited.Changed(TrackingNames.Chapters));
        Assert.Equal(0, edited.Changed(TrackingNames.Cases));
        Assert.Contains("AssumedRole", edited.Text("Definitions.g.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void Another_layout_of_the_events_emits_nothing_anew()
    {
        var edited = GeneratorRun
            .Of(Project)
            .AfterEdit(Events, Events.With(Events.Content.Replace("\n", "\r\n\t", StringComparison.Ordinal)));

        Assert.Equal(1, edited.Changed(TrackingNames.Trees));
        Assert.Equal(0, edited.Changed(TrackingNames.CanonicalFiles));
        Assert.Equal(IncrementalStepRunReason.Cached, Assert.Single(edited.Reasons(TrackingNames.Definitions)));
    }

    [Fact]
    public void Malformed_events_are_an_error_at_their_line_and_the_control_that_names_them_is_not_blamed()
    {
        var malformed = Events.With(Events.Content.Replace("}],", "}]", StringComparison.Ordinal));

        var problem = Assert.Single(GeneratorRun.Of(Events, Control, Cases).AfterEdit(Events, malformed).Diagnostics);

        Assert.Equal(
            ("IC1064", Events.Path, 2),
            (problem.Id, problem.Location.GetLineSpan().Path, problem.Location.GetLineSpan().StartLinePosition.Line)
        );
    }
}
