using IamCompliance.Definitions.Decisions;
using IamCompliance.Definitions.Diagnostics;
using IamCompliance.Definitions.Linking;
using IamCompliance.Definitions.Resources;
using IamCompliance.Definitions.Text;
using IamCompliance.Definitions.Yaml;

namespace IamCompliance.Definitions.Tests.Decisions;

public sealed class DecisionFileReaderTests
{
    private const string Whole = """
        title: The log archive keeps its logs
        policies:
          deploy: { Version: 2012-10-17, Statement: [{ Effect: Allow, Action: "s3:*", Resource: "*" }] }
          boundary: '{ "Version": "2012-10-17", "Statement": [] }'
          guardrail: { file: policies/guardrail.json }
        decisions:
          - name: Nobody deletes logs
            principal: { type: AssumedRole, id: "arn:aws:sts::111122223333:assumed-role/Deploy/x", accountId: "111122223333" }
            action: s3:DeleteObject
            resource: arn:aws:s3:::log-archive/key
            resourceAccount: "444455556666"
            managementAccount: "999900001111"
            context: { aws:SourceIp: 203.0.113.7, aws:TagKeys: [a, b], aws:PrincipalOrgID: [], aws:MultiFactorAuthPresent: true }
            partialContext: true
            identityPolicies: [deploy]
            groupPolicies: [deploy]
            permissionBoundary: boundary
            sessionPolicy: deploy
            resourcePolicy: deploy
            vpcEndpointPolicy: deploy
            serviceControlPolicies: [[guardrail], []]
            resourceControlPolicies: []
            expect: ExplicitlyDenied
            blockedBy: [scp, boundary]
        """;

    [Fact]
    public void Everything_a_decision_says_is_read()
    {
        var file = Read(Whole);

        var decision = Assert.Single(file.Decisions);
        Assert.Equal(("The log archive keeps its logs", "storage/log-archive"), (file.Title, file.Name));
        Assert.Equal(
            new DecisionPrincipal("AssumedRole", "arn:aws:sts::111122223333:assumed-role/Deploy/x", "111122223333"),
            decision.Principal
        );
        Assert.Equal(("s3:DeleteObject", "arn:aws:s3:::log-archive/key"), (decision.Action, decision.Resource));
        Assert.Equal(("444455556666", "999900001111"), (decision.ResourceAccount, decision.ManagementAccount));
        Assert.Equal(
            ["aws:SourceIp=203.0.113.7", "aws:TagKeys=a,b", "aws:PrincipalOrgID=", "aws:MultiFactorAuthPresent=true"],
            decision.Context.Select(c => $"{c.Key}={string.Join(',', c.Value)}")
        );
        Assert.True(decision.IsContextPartial);
        Assert.Equal(["deploy", "deploy", "deploy", "boundary", "deploy", "deploy", "guardrail"], decision.Policies.Names);
        Assert.Equal(
            [
                ["guardrail"],
                [],
            ],
            decision.Policies.ServiceControl!
        );
        Assert.Empty(decision.Policies.ResourceControl!);
        Assert.Equal("ExplicitlyDenied", decision.Expect);
        Assert.Equal(["scp", "boundary"], decision.BlockedBy!);
        Assert.Equal((7, 11), (decision.Span.Start.Line, decision.Span.Start.Column));
    }

    [Fact]
    public void A_policy_is_a_map_or_text_or_a_file()
    {
        var policies = Read(Whole).Policies.ToDictionary(p => p.Name);

        Assert.IsType<YamlMapping>(policies["deploy"].Document);
        Assert.IsType<YamlScalar>(policies["boundary"].Document);
        Assert.Equal((null, "policies/guardrail.json"), (policies["guardrail"].Document, policies["guardrail"].File));
    }

    [Fact]
    public void What_a_decision_does_not_say_is_not_made_up()
    {
        var decision = Assert.Single(
            Read(
                """
                decisions:
                  - name: The auditor reads no objects
                    account: prod.state.json
                    principal: arn:aws:iam::111122223333:role/Auditor
                    action: s3:GetObject
                    resource: "*"
                    expect: ImplicitlyDenied
                """
            ).Decisions
        );

        Assert.Equal(new DecisionPrincipal(null, "arn:aws:iam::111122223333:role/Auditor", null), decision.Principal);
        Assert.Equal("prod.state.json", decision.Account);
        Assert.Null(decision.BlockedBy);
        Assert.Null(decision.Policies.ServiceControl);
        Assert.False(decision.IsContextPartial);
    }

    [Fact]
    public void A_decision_with_an_error_is_left_out_and_the_others_are_kept()
    {
        var sink = new DiagnosticSink();
        var second = """
              - name: Deployments write
                principal: { type: Anonymous }
                action: s3:PutObject
                resource: "*"
                identityPolicies: [deploy]
                expect: Alowed
            """;

        var file = DecisionFileReader.Read(
            new SourceText(
                "decisions/a.yaml",
                Whole + "\n" + second.ReplaceLineEndings("\n").Replace("\n    ", "\n    ", StringComparison.Ordinal)
            ),
            sink
        );

        Assert.Equal("Nobody deletes logs", Assert.Single(file!.Decisions).Name);
        var problem = Assert.Single(sink.Items);
        Assert.Equal(("IC1024", "Did you mean `Allowed`?"), (problem.Id, problem.Help));
    }

    [Theory]
    [InlineData("decisions/a.yaml", FileKind.Decisions)]
    [InlineData("decisions/storage/a.yaml", FileKind.Decisions)]
    [InlineData("my-project/decisions/a.yaml", FileKind.Decisions)]
    [InlineData("decisions/policies/a.json", FileKind.Other)]
    [InlineData("decisions.yaml", FileKind.Other)]
    [InlineData("decisions/controls/resilience/a/control.yaml", FileKind.Control)]
    [InlineData("controls/resilience/decisions/control.yaml", FileKind.Control)]
    public void Files_of_decisions_are_known_by_their_folder(string path, FileKind kind) =>
        Assert.Equal(kind, DefinitionPath.Parse(path).Kind);

    [Fact]
    public void A_catalogue_holds_the_files_of_decisions_by_path()
    {
        var texts = new[] { "decisions/b.yaml", "decisions/a.yaml" }.Select(p => new SourceText(p, Whole)).ToList();

        var result = CatalogueCompiler.Compile(texts, KnownResourceTypes.Catalog);

        Assert.Empty(result.Diagnostics);
        Assert.Equal(["decisions/a.yaml", "decisions/b.yaml"], result.Catalogue.Decisions.Select(d => d.Path));
    }

    private static DecisionFile Read(string yaml)
    {
        var sink = new DiagnosticSink();
        var file = DecisionFileReader.Read(new SourceText("decisions/storage/log-archive.yaml", yaml), sink);
        Assert.Empty(sink.Items);
        return file!;
    }
}
