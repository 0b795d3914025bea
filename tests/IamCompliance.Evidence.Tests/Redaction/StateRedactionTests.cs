using System.Text;
using System.Text.Json.Nodes;
using IamCompliance.Assessment;
using IamCompliance.Assessment.Outcomes;
using IamCompliance.Definitions.Linking;
using IamCompliance.Definitions.Profiles;
using IamCompliance.Definitions.Resources;
using IamCompliance.Definitions.Text;
using IamCompliance.Evidence.Package;
using IamCompliance.Evidence.Redaction;
using IamCompliance.State.Files;
using IamCompliance.State.Model;
using IamCompliance.TestKit;

namespace IamCompliance.Evidence.Tests.Redaction;

public sealed class StateRedactionTests
{
    private const string Key = "AKIAIOSFODNN7EXAMPLE";

    private const string Untagged = """
        id: no-old-users
        title: Users have names
        description: Every user has a name.
        rationale: It must be known who it is.
        severity: low
        resource: AWS::IAM::User
        require: { userName: { exists: true } }
        remediation: { text: Give it a name. }
        references: [https://docs.aws.amazon.com/IAM/latest/UserGuide/id_users.html]
        """;

    private static readonly string Tagged = Untagged.Replace(
        "userName: { exists: true }",
        "tags.owner: { exists: true }",
        StringComparison.Ordinal
    );

    [Fact]
    public async Task Access_key_ids_are_masked_wherever_they_stand()
    {
        var part = new Part(PartIds.ServiceLastAccessed, ReadStatus.Denied)
        {
            Calls =
            [
                new CallRecord("iam:GetAccessKeyLastUsed")
                {
                    Parameters = new Dictionary<string, string> { ["AccessKeyId"] = Key },
                    Source = $"{Key}.json",
                },
            ],
            Error = new PartError("iam:GetAccessKeyLastUsed", "AccessDenied", $"not for {Key}", null),
            Notes = [$"about {Key}"],
        };
        var state = new AccountBuilder().WithUser("ada", u => u.With("accessKeys", Keys)).WithPart(part).Build();

        var text = await TextAsync(Redaction(Untagged).Apply(state));

        Assert.DoesNotContain(Key, text, StringComparison.Ordinal);
        Assert.Equal(5, text.Split("AKIAXXXXXXXXXXXXMPLE").Length - 1);
    }

    [Theory]
    [InlineData("AKIAIOSFODNN7EXAMPLE")]
    [InlineData("ASIAIOSFODNN7EXAMPLE")]
    public void A_control_that_looks_for_key_ids_finds_a_masked_one(string id)
    {
        var redaction = Redaction(
            Untagged.Replace(
                "require: { userName: { exists: true } }",
                "forbid: { userName: { matches: \"(AKIA|ASIA)[A-Z2-7]{16}\" } }",
                StringComparison.Ordinal
            )
        );
        var state = redaction.Apply(new AccountBuilder().WithUser(id).WithUser("ada").Build());

        var result = CompiledCatalogue.Compile(redaction.Catalogue).Assess("a", state, "").Controls.Single();

        Assert.Equal([Outcome.Pass, Outcome.Fail], result.Subjects.Select(s => s.Outcome).Order());
        Assert.DoesNotContain(result.Subjects, s => s.Subject.Contains(id, StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_is_masked_stays_as_it_is_and_stays_apart()
    {
        var redaction = Redaction(Untagged);
        var once = redaction.Apply(
            new AccountBuilder().WithUser("ada", u => u.With("note", JsonValue.Create("AKIAIOSFODNN7EXAMPLE AKIAI44QH8DHBEXAMPLE"))).Build()
        );

        Assert.Contains("AKIAXXXXXXXXXXXXMPLE~2 AKIAXXXXXXXXXXXXMPLE", await TextAsync(once), StringComparison.Ordinal);
        Assert.Equal(await TextAsync(once), await TextAsync(redaction.Apply(once)));
    }

    [Fact]
    public async Task Tags_stay_only_where_a_control_reads_them()
    {
        var state = Person("""{ "owner": "grace", "salary": "9000" }""");

        Assert.DoesNotContain("9000", await TextAsync(Redaction(Untagged).Apply(state)), StringComparison.Ordinal);
        Assert.Contains("9000", await TextAsync(Redaction(Tagged).Apply(state)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tags_that_a_policy_decides_by_stay()
    {
        var state = new AccountBuilder()
            .WithUser("ada", u => u.With("tags", JsonNode.Parse("""{ "team": "blue", "salary": "9000" }""")))
            .WithPolicy("by-team", p =>
                p.Saying(
                    """{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:*","Resource":"*","Condition":{"StringEquals":{"aws:PrincipalTag/Team":"blue"}}}]}"""
                )
            )
            .Build();

        var text = await TextAsync(Redaction(Untagged).Apply(state));

        Assert.Contains("blue", text.Replace("aws:PrincipalTag/Team\":\"blue", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain("9000", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Aliases_are_the_same_for_the_same_account_and_keep_the_verdicts()
    {
        var profile = "accounts: [{ name: a, id: \"111122223333\", state: a.json }]\nevidence: { redact: [account-ids] }\n";
        var redaction = Redaction(Untagged, profile, "a long secret");
        var other = Redaction(Untagged, profile, "another secret");
        var state = new AccountBuilder().WithUser("ada").Build();

        var redacted = redaction.Apply(state);

        Assert.DoesNotContain("111122223333", await TextAsync(redacted), StringComparison.Ordinal);
        Assert.Matches("^[0-9]{12}$", redacted.Header.AccountId);
        Assert.Equal($"arn:aws:iam::{redacted.Header.AccountId}:user/ada", redacted.ItemsOf(ResourceTypes.User).Single().Arn);
        Assert.Equal(redacted.Header.AccountId, redaction.Apply(state).Header.AccountId);
        Assert.NotEqual(redacted.Header.AccountId, other.Apply(state).Header.AccountId);
        Assert.Equal(redacted.Header.AccountId, redaction.Catalogue.Profile!.Accounts.Single().Id);
        Assert.Equal(Outcome.Pass, CompiledCatalogue.Compile(redaction.Catalogue).Assess("a", redacted, "").Controls.Single().Outcome);
    }

    [Fact]
    public void Aliases_need_a_key()
    {
        var refused = Assert.Throws<EvidencePackageException>(() =>
            Redaction(Untagged, "accounts: [{ name: a, state: a.json }]\nevidence: { redact: [account-ids] }\n")
        );

        Assert.Contains("IAMC_ALIAS_KEY", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_parameter_that_names_an_access_key_still_means_it()
    {
        const string known = """
            id: keys-are-known
            title: Names are known
            description: Every user is called after a key that is listed.
            rationale: Keys leak.
            severity: low
            parameters:
              allowed: { type: list, default: [], description: The ids of the keys. }
            resource: AWS::IAM::User
            require: { userName: { in: $allowed } }
            remediation: { text: Delete it. }
            references: [https://docs.aws.amazon.com/IAM/latest/UserGuide/id_users.html]
            """;
        var redaction = Redaction(
            known,
            $"accounts: [{{ name: a, state: a.json }}]\nparameters:\n  keys-are-known:\n    allowed: {{ value: [{Key}], reason: It is ours. }}\n"
        );
        var state = new AccountBuilder().WithUser(Key).Build();

        var result = CompiledCatalogue.Compile(redaction.Catalogue).Assess("a", redaction.Apply(state), "").Controls.Single();

        Assert.Equal(Outcome.Pass, result.Outcome);
        Assert.DoesNotContain(redaction.Definitions, d => d.Content.Contains(Key, StringComparison.Ordinal));
    }

    [Fact]
    public void A_key_id_in_yaml_stays_text_when_it_is_masked()
    {
        var file = new SourceText("iamcompliance.yaml", $"a: {Key}\nb: [{Key}, {Key} ]\nc:\n- {Key} # mine\nd: of {Key}\n");

        var redacted = new DefinitionRedaction(null).Apply([file]).Files.Single().Content;

        Assert.Equal(
            "a: AKIAXXXXXXXXXXXXMPLE\nb: [AKIAXXXXXXXXXXXXMPLE, AKIAXXXXXXXXXXXXMPLE ]\nc:\n- AKIAXXXXXXXXXXXXMPLE # mine\nd: of AKIAXXXXXXXXXXXXMPLE\n",
            redacted
        );
    }

    [Fact]
    public void A_waiver_for_a_name_that_looks_like_a_key_id_covers_no_other_name()
    {
        // Roles may be called like this, and both names end alike.
        const string one = "ASIAPACIFICADMINROLE";
        const string other = "ASIAPACIFICPOWERROLE";
        var redaction = Redaction(
            Untagged.Replace("userName: { exists: true }", "userName: { startsWith: never }", StringComparison.Ordinal),
            more: Waiver($"arn:aws:iam::*:user/{other}")
        );
        var state = new AccountBuilder().WithUser(one).WithUser(other).WithUser("ordinary-ROLE").Build();

        var result = CompiledCatalogue.Compile(redaction.Catalogue).Assess("a", redaction.Apply(state), "").Controls.Single();

        Assert.Equal([Outcome.Fail, Outcome.Fail, Outcome.Waived], result.Subjects.Select(s => s.Outcome).Order());
        Assert.Equal(3, result.Subjects.Select(s => s.Subject).Distinct().Count());
        Assert.Equal(
            "arn:aws:iam::111122223333:user/ASIAXXXXXXXXXXXXROLE",
            result.Subjects.Single(s => s.Outcome == Outcome.Waived).Subject
        );
    }

    [Theory]
    [InlineData("AWS:PRINCIPALTAG/TEAM")]
    [InlineData("aws:principaltag/team")]
    [InlineData("s3:ExistingObjectTag/team")]
    [InlineData("aws:Principal\\u0054ag/team")]
    [InlineData("aws:Principal\\\\u0054ag/team")]
    public async Task A_tag_stays_however_a_policy_spells_that_it_decides_by_it(string key)
    {
        var state = new AccountBuilder()
            .WithUser("ada", u => u.With("tags", JsonNode.Parse("""{ "team": "the-blue-one" }""")))
            .WithPolicy("by-team", p =>
                p.Saying(
                    """{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:*","Resource":"*","Condition":{"StringEquals":{"KEY":"x"}}}]}""".Replace(
                        "KEY",
                        key,
                        StringComparison.Ordinal
                    )
                )
            )
            .Build();

        Assert.Contains("the-blue-one", await TextAsync(Redaction(Untagged).Apply(state)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_id_that_is_spelled_with_escapes_is_masked_too()
    {
        var state = new AccountBuilder().WithUser("ada", u => u.With("note", JsonNode.Parse("\"A\\u004bIAIOSFODNN7EXAMPLE\""))).Build();

        var text = await TextAsync(Redaction(Untagged).Apply(state));

        Assert.Contains("AKIAXXXXXXXXXXXXMPLE", text, StringComparison.Ordinal);
        Assert.DoesNotContain("IAIOSFODNN7", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Definitions_that_do_not_link_any_more_are_refused_and_not_left_out()
    {
        var id = Untagged.Split('\n')[0][4..].Trim();
        SourceText[] files =
        [
            new($"./controls/resilience/{id}/control.yaml", Untagged + "\n# AKIAIOSFODNN7EXAMPLE\nnonsense: 1\n"),
            new("iamcompliance.yaml", "accounts: [{ name: a, state: a.json }]\n"),
        ];
        var link = CatalogueCompiler.CompileRecorded(files, KnownResourceTypes.Catalog);

        var refused = Assert.Throws<EvidencePackageException>(() =>
            RunRedaction.Prepare(link.Catalogue, files, EvidenceSettings.Default, _ => null)
        );

        Assert.Contains("nonsense", refused.Message, StringComparison.Ordinal);
    }

    private static SourceText Waiver(string resource) =>
        new(
            "waivers.yaml",
            $"waivers:\n- control: no-old-users\n  account: \"*\"\n  resource: \"{resource}\"\n  reason: It goes soon.\n  owner: a\n  approver: b\n  ticket: T-1\n  created: 2026-01-01\n  expires: 2099-01-01\n"
        );

    private static JsonNode Keys => JsonNode.Parse($$"""[{ "accessKeyId": "{{Key}}", "status": "Active" }]""")!;

    private static AccountState Person(string tags) =>
        new AccountBuilder().WithUser("ada", u => u.With("tags", JsonNode.Parse(tags))).Build();

    private static RunRedaction Redaction(
        string control,
        string profile = "accounts: [{ name: a, state: a.json }]\n",
        string? aliasKey = null,
        params SourceText[] more
    )
    {
        var id = control.Split('\n')[0][4..].Trim();
        SourceText[] files = [new($"./controls/resilience/{id}/control.yaml", control), new("iamcompliance.yaml", profile), .. more];
        var link = CatalogueCompiler.CompileRecorded(files, KnownResourceTypes.Catalog);
        Assert.DoesNotContain(link.Diagnostics, d => d.IsError);
        return RunRedaction.Prepare(link.Catalogue, files, link.Catalogue.Profile!.Evidence, name =>
            name == RunRedaction.AliasKeyVariable ? aliasKey : null
        );
    }

    private static async Task<string> TextAsync(AccountState state)
    {
        using var output = new MemoryStream();
        await StateFile.WriteAsync(state, output);
        return Encoding.UTF8.GetString(output.ToArray());
    }
}
