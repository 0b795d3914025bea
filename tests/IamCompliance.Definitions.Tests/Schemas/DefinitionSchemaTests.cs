using System.Text.Json;
using IamCompliance.Definitions.Diagnostics;
using IamCompliance.Definitions.Schemas;
using IamCompliance.Definitions.Text;
using IamCompliance.Definitions.Yaml;
using Json.Schema;

namespace IamCompliance.Definitions.Tests.Schemas;

/// <summary>Validates definitions by the generated schemas, with a validator that is not ours.</summary>
public sealed class DefinitionSchemaTests
{
    private static readonly string Committed = Repository.PathOf("src", "IamCompliance.Controls", "schemas");

    private static readonly Dictionary<string, JsonSchema> Schemas = DefinitionSchemas.Kinds.ToDictionary(
        k => k,
        k => JsonSchema.FromText(DefinitionSchemas.Write(k)!)
    );

    public static TheoryData<string> Kinds() => [.. DefinitionSchemas.Kinds];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Committed_schema_is_what_would_be_written_now(string kind)
    {
        var path = Path.Combine(Committed, kind + ".schema.json");
        var now = DefinitionSchemas.Write(kind)!;
        Assert.True(
            File.Exists(path) && File.ReadAllText(path) == now,
            $"Write it anew: iamc schema {kind} -o src/IamCompliance.Controls/schemas/{kind}.schema.json"
        );
        using var document = JsonDocument.Parse(now);
        Assert.Equal("http://json-schema.org/draft-07/schema#", document.RootElement.GetProperty("$schema").GetString());
    }

    [Fact]
    public void Every_definition_of_the_repository_validates()
    {
        var files = new[] { "controls", "examples", "src/IamCompliance.Templates/content" }
            .SelectMany(d => Directory.EnumerateFiles(Repository.PathOf(d), "*.yaml", SearchOption.AllDirectories))
            .Select(f => (Path: Path.GetRelativePath(Repository.Root, f).Replace('\\', '/'), Text: File.ReadAllText(f)))
            .Where(f => KindOf(f.Path) is not null)
            .ToList();
        Assert.True(files.Count > 100);
        Assert.Equal([], files.Where(f => !IsValid(f.Path, f.Text)).Select(f => f.Path));
        Assert.Equal(DefinitionSchemas.Kinds.Order(), files.Select(f => KindOf(f.Path)).Distinct().Order());
    }

    // What each says of a control that no schema refuses is wrong by shape, and an editor can know it.
    [Theory]
    [InlineData("any-of-a-map")]
    [InlineData("attestation-with-wrong-files")]
    [InlineData("attestation-without-reviewer-and-end")]
    [InlineData("count-of-half")]
    [InlineData("count-per-region-maybe")]
    [InlineData("decision-about-nothing")]
    [InlineData("decision-for-many-actions")]
    [InlineData("decision-policy-that-is-none")]
    [InlineData("decision-with-arn-for-principal")]
    [InlineData("decision-with-flat-guardrails")]
    [InlineData("decision-with-misspelt-words")]
    [InlineData("decision-with-policies-beside-account")]
    [InlineData("decision-without-its-request")]
    [InlineData("decisions-that-are-none")]
    [InlineData("duration-against-number")]
    [InlineData("each-is-text")]
    [InlineData("each-of-texts")]
    [InlineData("empty-predicate")]
    [InlineData("invalid-duration")]
    [InlineData("list-instead-of-map")]
    [InlineData("missing-keys")]
    [InlineData("misspelt-key")]
    [InlineData("no-demand")]
    [InlineData("number-for-text")]
    [InlineData("order-on-text")]
    [InlineData("path-through-list")]
    [InlineData("profile-account-without-source")]
    [InlineData("profile-account-with-two-sources")]
    [InlineData("program-with-number-as-control")]
    [InlineData("quantifier-over-text")]
    [InlineData("two-demands")]
    [InlineData("unknown-matcher")]
    [InlineData("unknown-parameter-type")]
    [InlineData("unknown-property")]
    [InlineData("unknown-resource-type")]
    [InlineData("unknown-severity")]
    [InlineData("waiver-without-reason-and-end")]
    public void A_file_of_the_wrong_shape_is_refused(string mistake)
    {
        var folder = Repository.PathOf("tests", "fixtures", "wrong", mistake);
        var wrong = Directory
            .EnumerateFiles(folder, "*.yaml", SearchOption.AllDirectories)
            .Select(f => (Path: Path.GetRelativePath(folder, f).Replace('\\', '/'), Text: File.ReadAllText(f)))
            .Where(f => KindOf(f.Path) is not null && !IsValid(f.Path, f.Text))
            .Select(f => f.Path);
        Assert.NotEmpty(wrong);
    }

    [Fact]
    public void A_schema_refuses_no_file_that_compiles()
    {
        Assert.True(IsValid(Examples.ControlPath, Examples.Control));
        Assert.True(IsValid(Examples.CasesPath, Examples.Cases));
        Assert.True(
            IsValid(
                Examples.ControlPath,
                Examples.Replace(
                    Examples.Control,
                    "where: { status: Active }",
                    "where: { allOf: [{ status: { in: [Active] } }, { not: { status: { like: $maxAge } } }] }"
                )
            )
        );
        Assert.False(IsValid(Examples.ControlPath, Examples.Replace(Examples.Control, "status: Active }", "stattus: Active }")));
        Assert.False(IsValid(Examples.ControlPath, Examples.Replace(Examples.Control, "within: $maxAge", "within: 90")));
    }

    // Of several mistakes in a file the first one found hides the others: each is made alone.
    [Theory]
    [InlineData("path: minutes/2026-10.pdf", "path: ../2026-10.pdf")]
    [InlineData("sha256: a0000000", "sha256: a000000")]
    [InlineData("reviewer: ben", "revewer: ben")]
    [InlineData("date: 2026-10-01", "date: October")]
    public void An_attestation_with_a_mistake_is_refused(string right, string wrong)
    {
        const string text = """
            attestations:
              - program: house-rules-1.0
                requirement: 3.1
                account: "*"
                author: ada
                reviewer: ben
                statement: Seen.
                date: 2026-10-01
                validUntil: 2027-10-01T08:00:00+02:00
                files: [{ path: minutes/2026-10.pdf, sha256: a000000000000000000000000000000000000000000000000000000000000000 }]
            """;
        Assert.True(IsValid("attestations.yaml", text));
        Assert.False(IsValid("attestations.yaml", Examples.Replace(text, right, wrong)));
    }

    [Theory]
    [InlineData("type: Anonymous", "type: User")]
    [InlineData("type: Anonymous", "type: Nobody")]
    [InlineData("action: s3:GetObject", "action: s3:Get*")]
    [InlineData("resourcePolicy: public", "resourcePolicies: public")]
    [InlineData("expect: Allowed", "expect: allowed")]
    [InlineData("partialContext: true", "partialContext: maybe")]
    [InlineData("{ file: policy.json }", "{ fil: policy.json }")]
    [InlineData("resourcePolicy: public", "account: shop.state.json")]
    [InlineData("[[guardrail]]", "[guardrail]")]
    [InlineData("resourceAccount: \"111122223333\"", "resourceAccount: shop")]
    public void A_decision_with_a_mistake_is_refused(string right, string wrong)
    {
        const string text = """
            policies:
              public: { Version: 2012-10-17, Statement: [] }
              guardrail: { file: policy.json }
            decisions:
              - name: Everybody reads
                principal: { type: Anonymous }
                action: s3:GetObject
                resource: "*"
                resourceAccount: "111122223333"
                context: { "aws:SecureTransport": true, "aws:TagKeys": [a, 1] }
                partialContext: true
                resourcePolicy: public
                resourceControlPolicies: [[guardrail]]
                expect: Allowed
            """;
        Assert.True(IsValid("decisions/public.yaml", text));
        Assert.False(IsValid("decisions/public.yaml", Examples.Replace(text, right, wrong)));
    }

    private static bool IsValid(string path, string text)
    {
        var root = YamlReader.Read(new SourceText(path, text), new DiagnosticSink());
        Assert.NotNull(root);
        using var json = JsonDocument.Parse(YamlAsJson.Of(root)?.ToJsonString() ?? "null");
        return Schemas[KindOf(path)!].Evaluate(json.RootElement).IsValid;
    }

    private static string? KindOf(string path) =>
        DefinitionPath.Parse(path).Kind switch
        {
            FileKind.Control => "control",
            FileKind.Cases => "cases",
            FileKind.Program => "program",
            FileKind.Profile => "profile",
            FileKind.Waivers => "waivers",
            FileKind.Attestations => "attestations",
            FileKind.Decisions => "decisions",
            _ => null,
        };
}
