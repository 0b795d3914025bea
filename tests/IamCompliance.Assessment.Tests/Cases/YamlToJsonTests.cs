using IamCompliance.Assessment.Cases;
using IamCompliance.Definitions.Diagnostics;
using IamCompliance.Definitions.Resources;
using IamCompliance.Definitions.Text;
using IamCompliance.Definitions.Yaml;

namespace IamCompliance.Assessment.Tests.Cases;

public sealed class YamlToJsonTests
{
    [Theory]
    [InlineData("mfaActive: true", """{"mfaActive":true}""")]
    [InlineData("mfaActive: \"true\"", """{"mfaActive":"true"}""")]
    [InlineData("userName: true", """{"userName":"true"}""")]
    [InlineData("userName: 123", """{"userName":"123"}""")]
    [InlineData("createDate: 2026-01-01T00:00:00Z", """{"createDate":"2026-01-01T00:00:00Z"}""")]
    [InlineData("createDate: 2026-01-01", """{"createDate":"2026-01-01T00:00:00Z"}""")]
    [InlineData("createDate: 2026-01-01T02:00:00.5+02:00", """{"createDate":"2026-01-01T00:00:00.5Z"}""")]
    [InlineData("passwordLastUsed: null", """{"passwordLastUsed":null}""")]
    [InlineData("tags: { cost: 12, on: true }", """{"tags":{"cost":"12","on":"true"}}""")]
    [InlineData("groupList: [1, true]", """{"groupList":["1","true"]}""")]
    [InlineData("mfaActive: perhaps", """{"mfaActive":"perhaps"}""")]
    public void Schema_decides_what_a_plain_scalar_is(string yaml, string json) => Assert.Equal(json, Convert("AWS::IAM::User", yaml));

    [Theory]
    [InlineData("attachmentCount: 2", """{"attachmentCount":2}""")]
    [InlineData("attachmentCount: -2.5", """{"attachmentCount":-2.5}""")]
    [InlineData("attachmentCount: true", """{"attachmentCount":"true"}""")]
    [InlineData(
        "document: { Version: \"2012-10-17\", Statement: [{ Effect: Allow, Condition: { Bool: { a: true } } }] }",
        """{"document":{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Condition":{"Bool":{"a":true}}}]}}"""
    )]
    public void Numbers_and_documents(string yaml, string json) => Assert.Equal(json, Convert("AWS::IAM::Policy", yaml));

    private static string Convert(string type, string yaml)
    {
        var node = YamlReader.Read(new SourceText("cases.yaml", yaml), new DiagnosticSink());
        return YamlToJson.Convert(node!, KnownResourceTypes.Catalog.Find(type)!.Configuration).GetRawText();
    }
}
