using IamCompliance.Definitions.Diagnostics;
using IamCompliance.Definitions.Linking;
using IamCompliance.Definitions.Text;

namespace IamCompliance.Definitions.Tests.Resources;

/// <summary>Writes controls about types that no collector of ours reads.</summary>
public sealed class RecordedTypeControlTests
{
    private const string Cases = """
        cases:
          - name: A current runtime passes
            resources: { api: { runtime: dotnet10, layers: [{ arn: "arn:aws:lambda:eu-west-1:111122223333:layer:a:1" }], tags: { team: a } } }
            outcome: Pass
            subjects: { api: Pass }
          - name: An old runtime fails
            resources: { api: { runtime: python3.8, vpcConfig: { subnetIds: [subnet-1, subnet-2] } } }
            outcome: Fail
            subjects: { api: Fail }
          - name: There is no function
            resources: {}
            outcome: NotApplicable
          - name: The query was denied
            parts: { config/resources/AWS::Lambda::Function: denied }
            resources: { api: {} }
            outcome: Error
            subjects: { api: Error }

        """;

    [Fact]
    public void A_control_with_cases_compiles()
    {
        var result = Compile("require: { runtime: { notIn: [python3.8, nodejs16.x] } }");

        Assert.Empty(result.Diagnostics);
        Assert.Equal(["config/resources/AWS::Lambda::Function"], Assert.Single(result.Catalogue.Controls).Parts);
    }

    [Theory]
    [InlineData("vpcConfig.subnetIds: subnet-1")]
    [InlineData("vpcConfig.subnetIds: { any: subnet-1 }")]
    [InlineData("vpcConfig.subnetIds: { all: { startsWith: subnet- } }")]
    [InlineData("vpcConfig: { none: { subnetIds: { any: [subnet-1] } } }")]
    [InlineData("layers.codeSize: { atMost: 1000 }")]
    [InlineData("layers: { all: { codeSize: { atMost: 1000 } } }")]
    [InlineData("layers: { count: { atMost: 5 } }")]
    [InlineData("layers: { exists: true }")]
    [InlineData("timeout: { atMost: 60 }")]
    [InlineData("timeout: { in: [30, 60] }")]
    [InlineData("lastModified: { within: 90 days }")]
    [InlineData("tags.owner: { exists: true }")]
    [InlineData("resourceName: { startsWith: api }")]
    [InlineData("awsRegion: [eu-west-1, eu-central-1]")]
    [InlineData("supplementaryConfiguration.Concurrency.reservedConcurrentExecutions: { atLeast: 1 }")]
    public void A_path_compiles_as_one_value_and_as_a_list(string demand) => Assert.Empty(Compile($"require: {{ {demand} }}").Diagnostics);

    [Theory]
    [InlineData("runtime: { atLeast: 3 }", "IC2014", "`atLeast` does not apply to a string or list")]
    [InlineData("timeout: sixty", "IC2015", "`equals` needs a number here, not `sixty`")]
    [InlineData("timeout: { any: sixty }", "IC2015", "`equals` needs a number here, not `sixty`")]
    [InlineData("runtme: x", "IC2009", "`runtme` is not a property of AWS::Lambda::Function")]
    [InlineData("runtime.name: x", "IC2011", "`runtime` is a string or list and has no properties")]
    [InlineData("layers: { any: { codesize: 1 } }", "IC2009", "`codesize` is not a property of the list's elements")]
    public void What_cannot_be_is_an_error(string demand, string id, string message)
    {
        var diagnostic = Assert.Single(Compile($"require: {{ {demand} }}").Diagnostics);

        Assert.Equal(id, diagnostic.Id);
        Assert.StartsWith(message, diagnostic.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_path_written_as_for_AWS_Config_is_put_right() =>
        Assert.Equal(
            "Paths start inside the configuration: write `runtime`.",
            Assert.Single(Compile("require: { configuration.runtime: x }").Diagnostics).Help
        );

    [Fact]
    public void The_elements_of_what_may_be_a_list_can_be_the_subjects() =>
        Assert.Empty(
            Link(
                Control("each: layers\nrequire: { codeSize: { atMost: 1000 } }"),
                """
                cases:
                  - { name: pass, resources: { a: { layers: [{ codeSize: 1 }] } }, outcome: Pass, subjects: { "a#layers/0": Pass } }
                  - { name: fail, resources: { a: { layers: [{ codeSize: 1001 }] } }, outcome: Fail, subjects: { "a#layers/0": Fail } }
                  - { name: none, resources: { a: { layers: [] } }, outcome: NotApplicable }
                  - { name: error, parts: { config/resources/AWS::Lambda::Function: failed }, resources: { a: {} }, outcome: Error, subjects: { a: Error } }
                """
            ).Diagnostics
        );

    [Theory]
    [InlineData("AWS::Lambda::Functoin", "Did you mean `AWS::Lambda::Function`?")]
    [InlineData("AWS::lambda::function", "Did you mean `AWS::Lambda::Function`?")]
    [InlineData("AWS::IAM::Users", "Did you mean `AWS::IAM::User`?")]
    [InlineData("AWS::Lambda::ProvisionedConcurrencyConfig", "Known there: `AWS::Lambda::CodeSigningConfig`, `AWS::Lambda::Function`.")]
    [InlineData(
        "Bucket",
        "Types have the names AWS Config gives them: https://docs.aws.amazon.com/config/latest/developerguide/resource-config-reference.html."
    )]
    [InlineData(
        "AWS::Nonsense::OfALongerKindThanAnythingThereIs",
        "Types have the names AWS Config gives them: https://docs.aws.amazon.com/config/latest/developerguide/resource-config-reference.html."
    )]
    public void An_unknown_type_is_met_with_a_way_on(string type, string help)
    {
        var diagnostics = Link(
            Control("require: { a: 1 }").Replace("AWS::Lambda::Function", type, StringComparison.Ordinal),
            Cases
        ).Diagnostics;

        Assert.Equal(help, Assert.Single(diagnostics, d => d.Id == LinkingDiagnostics.UnknownResourceType.Id).Help);
    }

    [Theory]
    [InlineData("config/resources/AWS::Lambda::Functoin", "Did you mean `config/resources/AWS::Lambda::Function`?")]
    [InlineData("config/resources/AWS::IAM::User", "Resources of that type come from `iam/authorization-details`.")]
    [InlineData("iam/credentials-report", "Did you mean `iam/credential-report`?")]
    public void An_unknown_part_is_met_with_a_way_on(string part, string help)
    {
        var cases = Examples.Replace(Cases, "config/resources/AWS::Lambda::Function", part);

        Assert.Equal(help, Assert.Single(Link(Control("require: { runtime: x }"), cases).Diagnostics, d => d.Id == "IC2030").Help);
    }

    [Theory]
    [InlineData("timeout: abc", "The property `timeout` is a number or list, not `abc`")]
    [InlineData("timeout: [abc]", "The property `timeout` is a number, not `abc`")]
    [InlineData("vpcConfig: { subnetIDs: [a] }", "`subnetIDs` is not a property of `vpcConfig`")]
    public void A_case_is_held_to_the_schema(string property, string message)
    {
        var cases = Examples.Replace(Cases, "resources: { api: { runtime: python3.8,", $"resources: {{ api: {{ {property},");

        Assert.StartsWith(
            message,
            Assert
                .Single(
                    Link(
                        Control("require: { runtime: x }"),
                        cases.Replace("vpcConfig: { subnetIds: [subnet-1, subnet-2] }", "runtime: x", StringComparison.Ordinal)
                    ).Diagnostics
                )
                .Message,
            StringComparison.Ordinal
        );
    }

    private static LinkResult Compile(string demand) => Link(Control(demand), Cases);

    private static LinkResult Link(string control, string cases) =>
        Examples.Compile(
            new SourceText("controls/resilience/function-runtime/control.yaml", control),
            new SourceText("controls/resilience/function-runtime/cases.yaml", cases)
        );

    private static string Control(string demand) =>
        $"""
            id: function-runtime
            title: Functions run on what is maintained
            description: The runtime of every function is maintained.
            rationale: What nobody maintains nobody mends.
            severity: medium
            resource: AWS::Lambda::Function
            {demand}
            remediation:
              text: Move the function to a current runtime.
              cli: aws lambda update-function-configuration --function-name {Braces("resourceName")} --runtime <RUNTIME>
            references: [https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtimes.html]

            """;

    private static string Braces(string name) => $"{{{name}}}";
}
