using System.Text.Json.Nodes;
using IamCompliance.Policies.Documents;
using IamCompliance.Policies.Escalation;
using IamCompliance.Policies.Evaluation;
using IamCompliance.Policies.Exposure;
using IamCompliance.Policies.Findings;
using IamCompliance.Policies.Grants;
using IamCompliance.Policies.Lint;

namespace IamCompliance.Policies.Tests.Lint;

/// <summary>Whatever stands anywhere in a policy breaks neither a check nor what is asked of documents: at each place of some policies
/// stands each of some odd values, and each odd name in place of each name.</summary>
public sealed class HostilePolicyTests
{
    private const string Sample = """
        {"Version":"2012-10-17","Id":"x","Statement":[
        {"Sid":"A","Effect":"Allow","Action":["s3:Get*","iam:PassRole"],"Resource":["arn:aws:s3:::b/*","*"],"Condition":{"StringLike":{"aws:PrincipalArn":["arn:aws:iam::111122223333:role/*"]},"IpAddress":{"aws:SourceIp":"10.0.0.0/8"},"DateLessThan":{"aws:CurrentTime":"2027-01-01T00:00:00Z"},"ForAnyValue:StringEquals":{"aws:TagKeys":["a"]},"Bool":{"aws:SecureTransport":"true"},"NumericLessThan":{"s3:max-keys":"10"}}},
        {"Effect":"Deny","NotAction":"iam:*","NotResource":"arn:aws:iam::111122223333:user/${aws:username}"},
        {"Effect":"Allow","Principal":{"AWS":["arn:aws:iam::444455556666:root","AROAEXAMPLEEXAMPLE123:s"],"Service":"ec2.amazonaws.com","Federated":"arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com"},"Action":"sts:AssumeRoleWithWebIdentity","Condition":{"StringLike":{"token.actions.githubusercontent.com:sub":"repo:acme/*"}}},
        {"Effect":"Deny","NotPrincipal":{"AWS":"arn:aws:iam::111122223333:user/a"},"Action":"*","Resource":"*"}]}
        """;

    private static readonly string[] Odd =
    [
        "null",
        "true",
        "0",
        "-1e400",
        "\"\"",
        "\" \"",
        "\"*\"",
        "\"?\"",
        "\":\"",
        "\"::::\"",
        "\"a:\"",
        "\":a\"",
        "\"arn:\"",
        "\"arn:aws:iam::\"",
        "\"arn:aws:s3:::\"",
        "\"arn:::::::\"",
        "\"${\"",
        "\"${}\"",
        "\"${a\"",
        "\"$\"",
        "\"${aws:username, '\"",
        "\"${*}\"",
        "\"\\ud800\"",
        "\"\\udc00x\"",
        "\"\\u0000\"",
        "\"/\"",
        "\"1.2.3\"",
        "\"::/200\"",
        "\"10.0.0.0/\"",
        "\"9999-99-99\"",
        "\"repo:\"",
        "\"ForAllValues:\"",
        "\"StringEqualsIfExists:\"",
        "\"999999999999999999999999999999999999\"",
        "[]",
        "[[]]",
        "[{}]",
        "[null]",
        "[\"\"]",
        "[\"*\",1,null,{}]",
        "{}",
        "{\"\":\"\"}",
        "{\"AWS\":\"\"}",
        "{\"AWS\":[]}",
        "{\"x\":{\"\":[]}}",
        "{\"StringEquals\":{\"\":\"\"}}",
        "{\"\":{\"a\":\"b\"}}",
        "{\"StringEquals\":\"x\"}",
        "{\"StringEquals\":[]}",
        "{\"Null\":{\"aws:SourceIp\":\"maybe\"}}",
        "{\"StringLike\":{\":\":\":\"}}",
    ];

    private static readonly ExposureZone Zone = new("111122223333", null, null, new HashSet<string>());

    // Kinds differ in what they may hold; the three that differ most are enough to ask each time.
    [Theory]
    [InlineData(PolicyKind.Identity)]
    [InlineData(PolicyKind.Resource)]
    [InlineData(PolicyKind.Trust)]
    public void Nothing_odd_breaks_a_check(PolicyKind kind)
    {
        foreach (var text in Variants().Concat(Extremes()))
            Try(text, kind);
    }

    private static void Try(string text, PolicyKind kind)
    {
        try
        {
            var compiled = CompiledPolicy.Compile("policy", text, kind);
            Assert.DoesNotContain(PolicyLinter.Lint(compiled.Document), f => f.IsDefect);
            if (!compiled.Document.CanBeStored)
                return;
            PolicyExposure.Of(compiled, Zone);
            PolicyGrants.WholeServices([compiled]);
            PolicyGrants.IsAdministrator([compiled]);
            DocumentEscalations.Of(compiled);
        }
        catch (Exception e) when (e is not Xunit.Sdk.XunitException)
        {
            Assert.Fail($"{kind} {text[..Math.Min(text.Length, 2000)]}: {e}");
        }
    }

    private static IEnumerable<string> Extremes()
    {
        yield return "";
        yield return "{";
        yield return "\ud800";
        yield return new string('[', 100_000);
        yield return string.Concat(Enumerable.Repeat("{\"Statement\":", 50_000));
        yield return $$$"""{"Version":"2012-10-17","Statement":{"Effect":"Allow","Resource":"*","Action":[{{{string.Join(',', Enumerable.Range(0, 1_000).Select(i => $"\"s3:Get{i}*\""))}}}]}}""";
        yield return $$"""{"Version":"2012-10-17","Statement":[{{string.Join(',', Enumerable.Repeat("""{"Effect":"Allow","Action":"s3:*","Resource":"*"}""", 300))}}]}""";
    }

    private static IEnumerable<string> Variants()
    {
        foreach (var path in Paths(JsonNode.Parse(Sample)!, []).ToList())
        {
            foreach (var odd in Odd)
            {
                yield return Replaced(path, (parent, last) => Set(parent, last, odd));
                if (path[^1] is string && odd.StartsWith('"'))
                    yield return Replaced(path, (parent, last) => Rename((JsonObject)parent, (string)last, odd));
            }

            yield return Replaced(path, Remove);
        }
    }

    // The odd values may be no text that a string can hold, so they are put in as text.
    private static string Replaced(object[] path, Func<JsonNode, object, string> change)
    {
        var root = JsonNode.Parse(Sample)!;
        var parent = path[..^1].Aggregate(root, (node, step) => step is string name ? node[name]! : node[(int)step]!);
        var odd = change(parent, path[^1]);
        return root.ToJsonString().Replace("\"ODD\"", odd, StringComparison.Ordinal);
    }

    private static string Set(JsonNode parent, object last, string odd)
    {
        if (last is string name)
            parent[name] = "ODD";
        else
            parent[(int)last] = "ODD";
        return odd;
    }

    private static string Rename(JsonObject parent, string name, string odd)
    {
        var value = parent[name];
        parent.Remove(name);
        parent["ODD"] = value;
        return odd;
    }

    private static string Remove(JsonNode parent, object last)
    {
        if (last is string name)
            ((JsonObject)parent).Remove(name);
        else
            ((JsonArray)parent).RemoveAt((int)last);
        return "";
    }

    private static IEnumerable<object[]> Paths(JsonNode node, object[] path)
    {
        IEnumerable<(object Step, JsonNode? Node)> children = node switch
        {
            JsonObject map => map.Select(p => ((object)p.Key, p.Value)),
            JsonArray list => list.Select((n, i) => ((object)i, n)),
            _ => [],
        };
        foreach (var (step, child) in children)
        {
            object[] below = [.. path, step];
            yield return below;
            foreach (var deeper in child is null ? [] : Paths(child, below))
                yield return deeper;
        }
    }
}
