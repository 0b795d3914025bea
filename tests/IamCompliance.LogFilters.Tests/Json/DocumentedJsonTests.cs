using static IamCompliance.LogFilters.Tests.Reading.Patterns;

namespace IamCompliance.LogFilters.Tests.Json;

/// <summary>The examples of
/// https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/FilterAndPatternSyntax.html#matching-terms-json-log-events.</summary>
public sealed class DocumentedJsonTests
{
    private const string Trail = """
        { "eventType": "UpdateTrail", "sourceIPAddress": "111.111.111.111", "arrayKey": ["value", "another value"],
          "objectList": [{ "name": "a", "id": 1 }, { "name": "b", "id": 2 }], "SomeObject": null, "cluster.name": "c", "ThisFlag": true }
        """;

    private const string Users = """
        { "user": { "id": 1, "email": "John.Stiles@example.com" },
          "users": [{ "id": 2, "email": "John.Doe@example.com" }, { "id": 3, "email": "Jane.Doe@example.com" }],
          "actions": ["GET", "PUT", "DELETE"], "coordinates": [[0, 1, 2], [4, 5, 6], [7, 8, 9]] }
        """;

    [Theory]
    [InlineData("""{ $.eventType = "UpdateTrail" }""", true)]
    [InlineData("{ $.eventType = UpdateTrail }", true)]
    [InlineData("{ $.eventType = updateTrail }", false)]
    [InlineData("{ $.sourceIPAddress != 123.123.* }", true)]
    [InlineData("{ $.sourceIPAddress != 111.111.* }", false)]
    [InlineData("""{ $.arrayKey[0] = "value" }""", true)]
    [InlineData("""{ $.arrayKey[1] = "value" }""", false)]
    [InlineData("{ $.eventType = %Trail% }", true)]
    [InlineData("{ $.arrayKey[*] = %val.{2}% }", true)]
    [InlineData(@"{ $.* = %111\.111\.111\.1[0-9]{1,2}% }", true)]
    [InlineData("""{ $.['cluster.name'] = "c" }""", true)]
    [InlineData("{ $.objectList[1].id = 2 }", true)]
    [InlineData("{ $.objectList[0].id = 2 }", false)]
    [InlineData("{ $.objectList[*].id = 2 }", true)]
    [InlineData("{ $.SomeObject IS NULL }", true)]
    [InlineData("{ $.SomeOtherObject IS NULL }", false)]
    [InlineData("{ $.SomeOtherObject NOT EXISTS }", true)]
    [InlineData("{ $.SomeObject NOT EXISTS }", false)]
    [InlineData("{ $.ThisFlag IS TRUE }", true)]
    [InlineData("{ $.ThisFlag IS FALSE }", false)]
    public void Examples_of_single_conditions(string pattern, bool matches) => Assert.Equal(matches, Matches(pattern, Trail));

    [Theory]
    [InlineData("""{ ($.user.id = 1) && ($.users[0].email = "John.Doe@example.com") }""", true)]
    [InlineData("""{ $.user.email = "John.Stiles@example.com" || $.coordinates[0][1] = "nonmatch" && $.actions[2] = "nonmatch" }""", true)]
    [InlineData(
        """{ ($.user.email = "John.Stiles@example.com" || $.coordinates[0][1] = "nonmatch") && $.actions[2] = "nonmatch" }""",
        false
    )]
    [InlineData("""{ ($.user.id = 2 && $.users[0].email = "nonmatch") || $.actions[2] = "GET" }""", false)]
    [InlineData("{ $.coordinates[0][1] = 1 }", true)]
    public void Examples_of_compound_conditions(string pattern, bool matches) => Assert.Equal(matches, Matches(pattern, Users));

    [Theory]
    [InlineData("{ $.bandwidth > 75 }", """{"bandwidth":76}""", """{"bandwidth":75}""")]
    [InlineData("{ $.latency < 50 }", """{"latency":49.99}""", """{"latency":50}""")]
    [InlineData("{ $.refreshRate >= 60 }", """{"refreshRate":60}""", """{"refreshRate":59}""")]
    [InlineData("{ $.responseTime <= 5 }", """{"responseTime":5.0}""", """{"responseTime":5.1}""")]
    [InlineData("{ $.errorCode = 400}", """{"errorCode":400}""", """{"errorCode":4000}""")]
    [InlineData("{ $.errorCode != 500 }", """{"errorCode":400}""", """{"errorCode":5e2}""")]
    [InlineData("{ $.number[0] = 1e+3 }", """{"number":[1000]}""", """{"number":[1e2,1000]}""")]
    [InlineData("{ $.number[0] != 1e-3 }", """{"number":[0.01]}""", """{"number":[0.001]}""")]
    [InlineData("{ $.latency > +1000 }", """{"latency":1001}""", """{"latency":-1001}""")]
    [InlineData("{ $.n < -1 }", """{"n":-2}""", """{"n":-1}""")]
    [InlineData("{ $.latency = * }", """{"latency":12}""", """{"other":12}""")]
    [InlineData("{ $.status = 4* }", """{"status":404}""", """{"status":504}""")]
    public void Examples_of_numbers(string pattern, string matching, string other)
    {
        Assert.True(Matches(pattern, matching));
        Assert.False(Matches(pattern, other));
    }
}
