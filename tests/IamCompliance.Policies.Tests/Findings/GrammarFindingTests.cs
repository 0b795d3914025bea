using IamCompliance.Policies.Documents;
using IamCompliance.Policies.Findings;

namespace IamCompliance.Policies.Tests.Findings;

public sealed class GrammarFindingTests
{
    private const string Rest = "\"Effect\":\"Allow\",\"Action\":\"s3:GetObject\",\"Resource\":\"*\"";

    // Each row: the id, the kind, the policy, and the text the span must cover.
    public static TheoryData<string, PolicyKind, string, string> Rows =>
        new()
        {
            { "IC4001", PolicyKind.Identity, """{"Version" "2012-10-17"}""", "\"" },
            { "IC4001", PolicyKind.Identity, """{"Statement":[01]}""", "0" },
            { "IC4001", PolicyKind.Identity, """{"Statement":[tru]}""", "t" },
            { "IC4001", PolicyKind.Identity, """{"Statement":[],}""", "}" },
            { "IC4001", PolicyKind.Identity, """// all""", "/" },
            { "IC4001", PolicyKind.Identity, "", "" },
            { "IC4001", PolicyKind.Identity, """{"Id":"\x"}""", "\\" },
            { "IC4002", PolicyKind.Identity, """[1]""", "[1]" },
            { "IC4003", PolicyKind.Session, "{\"Statement\":[" + "{" + Rest + "," + "\"Sid\":\"" + new string('a', 2048) + "\"}]}", "" },
            { "IC4004", PolicyKind.Identity, new string('[', 33) + new string(']', 33), "[" },
            { "IC4005", PolicyKind.Identity, """{"Statement":[],"Statement":[]}""", "\"Statement\"" },
            { "IC4006", PolicyKind.Identity, "{\"Statement\":{\"effect\":\"Allow\"," + Rest + "}}", "\"effect\"" },
            { "IC4007", PolicyKind.Identity, """{"Version":2012,"Statement":[]}""", "2012" },
            { "IC4007", PolicyKind.Identity, """{"Statement":"all"}""", "\"all\"" },
            {
                "IC4007",
                PolicyKind.Identity,
                "{\"Statement\":{" + Rest + ",\"Condition\":{\"Bool\":{\"aws:SecureTransport\":[[true]]}}}}",
                "[true]"
            },
            { "IC4008", PolicyKind.Identity, """{"Version":"2012-10-17"}""", """{"Version":"2012-10-17"}""" },
            { "IC4009", PolicyKind.Identity, """{"Version":"2012-10-18","Statement":[]}""", "\"2012-10-18\"" },
            { "IC4010", PolicyKind.Identity, """{"Statement":{"Action":"*","Resource":"*"}}""", """{"Action":"*","Resource":"*"}""" },
            { "IC4011", PolicyKind.Identity, """{"Statement":{"Effect":"ALLOW","Action":"*","Resource":"*"}}""", "\"ALLOW\"" },
            {
                "IC4012",
                PolicyKind.Identity,
                """{"Statement":{"Effect":"Allow","Resource":"*"}}""",
                """{"Effect":"Allow","Resource":"*"}"""
            },
            { "IC4013", PolicyKind.Identity, "{\"Statement\":{" + Rest + ",\"NotResource\":\"*\"}}", "\"NotResource\"" },
            { "IC4014", PolicyKind.Identity, """{"Statement":{"Effect":"Allow","Action":"*"}}""", """{"Effect":"Allow","Action":"*"}""" },
            { "IC4015", PolicyKind.Resource, "{\"Statement\":{" + Rest + "}}", "{" + Rest + "}" },
            { "IC4016", PolicyKind.ServiceControl, "{\"Statement\":{\"Principal\":\"*\"," + Rest + "}}", "\"Principal\"" },
            { "IC4016", PolicyKind.Trust, "{\"Statement\":{\"Principal\":\"*\"," + Rest + "}}", "\"Resource\"" },
            { "IC4016", PolicyKind.ResourceControl, "{\"Statement\":{\"NotPrincipal\":\"*\"," + Rest + "}}", "\"NotPrincipal\"" },
            { "IC4017", PolicyKind.Identity, "{\"Statement\":{\"Sid\":\"a-b\"," + Rest + "}}", "\"a-b\"" },
            { "IC4018", PolicyKind.Identity, "{\"Statement\":[{\"Sid\":\"a\"," + Rest + "},{\"Sid\":\"a\"," + Rest + "}]}", "\"a\"" },
            { "IC4019", PolicyKind.Identity, """{"Statement":{"Effect":"Allow","Action":"s3","Resource":"*"}}""", "\"s3\"" },
            { "IC4020", PolicyKind.Identity, """{"Statement":{"Effect":"Allow","Action":"*","Resource":["*","bucket"]}}""", "\"bucket\"" },
            {
                "IC4021",
                PolicyKind.Trust,
                """{"Statement":{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::111122223333:group/dev"},"Action":"sts:AssumeRole"}}""",
                "\"arn:aws:iam::111122223333:group/dev\""
            },
            {
                "IC4022",
                PolicyKind.Trust,
                """{"Statement":{"Effect":"Allow","Principal":{"User":"a"},"Action":"sts:AssumeRole"}}""",
                "\"User\""
            },
            {
                "IC4023",
                PolicyKind.Identity,
                "{\"Statement\":{" + Rest + ",\"Condition\":{\"StringIs\":{\"aws:username\":\"a\"}}}}",
                "\"StringIs\""
            },
            {
                "IC4024",
                PolicyKind.Identity,
                "{\"Statement\":{" + Rest + ",\"Condition\":{\"StringEquals\":{\"username\":\"a\"}}}}",
                "\"username\""
            },
            { "IC4025", PolicyKind.Identity, """{"Id":"\ud800","Statement":[]}""", "\"" },
        };

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_problem_is_found_where_it_stands(string id, PolicyKind kind, string policy, string covered)
    {
        var document = PolicyDocumentParser.Parse(policy, kind);
        var finding = Assert.Single(document.Findings, f => f.Id == id);
        Assert.Single(document.Findings.Select(f => f.Id).Distinct());
        if (covered.Length > 0)
            Assert.Equal(covered, document.Text.Substring(finding.Span.Start, finding.Span.Length));
        Assert.False(document.CanBeStored);
    }

    [Fact]
    public void Every_kind_of_problem_is_shown_by_a_row()
    {
        var shown = Rows.Select(r => (string)r[0]).Distinct().Order(StringComparer.Ordinal);
        Assert.Equal(PolicyFindingDescriptors.All.Where(GrammarFindings.Has).Select(d => d.Id), shown);
    }

    [Fact]
    public void All_problems_of_a_policy_are_found_at_once()
    {
        var document = PolicyDocumentParser.Parse(
            """{"Version":"1","Statement":[{"Effect":"allow","Action":"s3","Resource":"x"},{"Sid":"a b","Effect":"Deny","Action":"*","Resource":"*"}]}""",
            PolicyKind.Identity
        );
        Assert.Equal(["IC4009", "IC4011", "IC4019", "IC4020", "IC4017"], document.Findings.Select(f => f.Id));
    }

    [Fact]
    public void A_wrong_word_is_answered_with_the_word_that_was_meant()
    {
        var document = PolicyDocumentParser.Parse(
            "{\"Statement\":{" + Rest + ",\"Condition\":{\"StringEqual\":{\"aws:username\":\"a\"}}}}",
            PolicyKind.Identity
        );
        Assert.Equal("did you mean `StringEquals`?", Assert.Single(document.Findings).Help);
    }
}
