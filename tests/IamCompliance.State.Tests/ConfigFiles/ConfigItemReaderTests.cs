using System.Text.Json;
using System.Text.Json.Nodes;
using IamCompliance.State.ConfigFiles;
using IamCompliance.State.Model;

namespace IamCompliance.State.Tests.ConfigFiles;

public sealed class ConfigItemReaderTests
{
    private const string File = """
        {
          "configurationItemVersion": "1.3", "configurationItemCaptureTime": "2026-01-20T08:00:00.123Z", "configurationStateId": 1768896000123,
          "awsAccountId": "111122223333", "configurationItemStatus": "ResourceDiscovered", "resourceType": "AWS::Lambda::Function",
          "resourceId": "api", "resourceName": "api", "ARN": "arn:aws:lambda:eu-west-1:111122223333:function:api", "awsRegion": "eu-west-1",
          "availabilityZone": "Not Applicable", "resourceCreationTime": "2025-12-01T00:00:00.000Z", "tags": { "team": "shop", "cost": "7" },
          "configuration": { "runtime": "dotnet10", "layers": [{ "codeSize": 1.50, "arn": "l" }], "deadLetterConfig": null },
          "supplementaryConfiguration": { "Policy": "\"{\\\"Version\\\":\\\"2012-10-17\\\"}\"", "Concurrency": "{\"reservedConcurrentExecutions\":5}", "Note": "plain" }
        }
        """;

    private const string Canonical =
        """{"arn":"arn:aws:lambda:eu-west-1:111122223333:function:api","awsRegion":"eu-west-1","deadLetterConfig":null,"layers":[{"arn":"l","codeSize":1.50}],"resourceCreationTime":"2025-12-01T00:00:00Z","resourceId":"api","resourceName":"api","runtime":"dotnet10","supplementaryConfiguration":{"Concurrency":{"reservedConcurrentExecutions":5},"Note":"plain","Policy":{"Version":"2012-10-17"}},"tags":{"cost":"7","team":"shop"}}""";

    [Fact]
    public void An_item_of_a_file_is_read_whole()
    {
        var read = Read(File);

        Assert.Equal("111122223333", read.AccountId);
        Assert.Equal(ConfigItemStatus.Recorded, read.Status);
        Assert.Equal(new DateTimeOffset(2026, 1, 20, 8, 0, 0, 123, TimeSpan.Zero), read.CapturedAt);
        Assert.Equal(
            ("AWS::Lambda::Function", "api", "api", "eu-west-1"),
            (read.Item.ResourceType, read.Item.ResourceId, read.Item.ResourceName, read.Item.AwsRegion)
        );
        Assert.Equal("arn:aws:lambda:eu-west-1:111122223333:function:api", read.Item.Arn);
        Assert.Empty(read.Item.UnreadParts);
        Assert.Equal(Canonical, read.Item.Configuration.GetRawText());
    }

    [Fact]
    public void A_row_of_an_advanced_query_gives_the_same_item()
    {
        var row = """
            {
              "accountId": "111122223333", "configurationItemCaptureTime": "2026-01-20T08:00:00.123Z", "resourceType": "AWS::Lambda::Function", "resourceId": "api",
              "resourceName": "api", "arn": "arn:aws:lambda:eu-west-1:111122223333:function:api", "awsRegion": "eu-west-1", "resourceCreationTime": "2025-12-01T00:00:00.000Z",
              "tags": [{ "key": "team", "value": "shop", "tag": "team=shop" }, { "key": "cost", "value": "7", "tag": "cost=7" }],
              "configuration": { "layers": [{ "arn": "l", "codeSize": 1.50 }], "runtime": "dotnet10", "deadLetterConfig": null },
              "supplementaryConfiguration": { "Concurrency": { "reservedConcurrentExecutions": 5 }, "Note": "plain", "Policy": { "Version": "2012-10-17" } }
            }
            """;

        Assert.Equal(Canonical, Read(row).Item.Configuration.GetRawText());
        Assert.Equal(("111122223333", ConfigItemStatus.Recorded), (Read(row).AccountId, Read(row).Status));
    }

    [Fact]
    public void Configuration_may_be_text_that_holds_it() =>
        Assert.Equal(
            Canonical,
            Read(Changed("configuration", """{"runtime":"dotnet10","layers":[{"codeSize":1.50,"arn":"l"}],"deadLetterConfig":null}"""))
                .Item.Configuration.GetRawText()
        );

    [Theory]
    [InlineData("null")]
    [InlineData("\"\"")]
    [InlineData("\"null\"")]
    public void A_missing_configuration_leaves_the_resource_unread(string configuration)
    {
        var read = Read(Changed("configuration", JsonNode.Parse(configuration)));

        Assert.Equal(["config/resources/AWS::Lambda::Function"], read.Item.UnreadParts);
        Assert.Equal("api", read.Item.Configuration.GetProperty("resourceId").GetString());
    }

    [Theory]
    [InlineData("OK", ConfigItemStatus.Recorded)]
    [InlineData("ResourceDiscovered", ConfigItemStatus.Recorded)]
    [InlineData("ResourceNotRecorded", ConfigItemStatus.NotRecorded)]
    [InlineData("ResourceDeleted", ConfigItemStatus.Deleted)]
    [InlineData("ResourceDeletedNotRecorded", ConfigItemStatus.Deleted)]
    public void A_status_says_whether_the_resource_is_there(string status, ConfigItemStatus expected) =>
        Assert.Equal(expected, Read(Changed("configurationItemStatus", status)).Status);

    [Fact]
    public void What_the_configuration_says_itself_stays_but_for_tags()
    {
        var read = Read(
            Changed(
                "configuration",
                new JsonObject
                {
                    ["arn"] = "own",
                    ["awsRegion"] = null,
                    ["tags"] = new JsonArray { new JsonObject { ["key"] = "a" } },
                }
            )
        );

        Assert.Equal("own", read.Item.Configuration.GetProperty("arn").GetString());
        Assert.Equal("eu-west-1", read.Item.Configuration.GetProperty("awsRegion").GetString());
        Assert.Equal("""{"cost":"7","team":"shop"}""", read.Item.Configuration.GetProperty("tags").GetRawText());
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("{}")]
    public void No_tags_are_an_empty_map(string tags) =>
        Assert.Equal("{}", Read(Changed("tags", JsonNode.Parse(tags))).Item.Configuration.GetProperty("tags").GetRawText());

    [Theory]
    [InlineData("resourceType", "Function", null, "`resourceType` is not the name of a resource type")]
    [InlineData("resourceType", null, null, "`resourceType` is missing")]
    [InlineData("resourceId", null, "AWS::Lambda::Function", "`resourceId` is missing")]
    [InlineData("awsRegion", null, "AWS::Lambda::Function", "`awsRegion` is missing")]
    [InlineData("configuration", "{", "AWS::Lambda::Function", "`configuration` is not JSON")]
    [InlineData("configuration", "[]", "AWS::Lambda::Function", "`configuration` is not an object")]
    [InlineData(
        "configurationItemStatus",
        "Fine",
        "AWS::Lambda::Function",
        "`configurationItemStatus` is `Fine`, which is no status of AWS Config"
    )]
    [InlineData(
        "configurationItemCaptureTime",
        "yesterday",
        "AWS::Lambda::Function",
        "`configurationItemCaptureTime` is `yesterday`, expected a timestamp"
    )]
    [InlineData("tags", "a", "AWS::Lambda::Function", "`tags` is text, expected a list")]
    public void What_cannot_be_read_says_why(string property, string? value, string? type, string problem)
    {
        var reading = ConfigItemReader.Read(JsonElement.Parse(Changed(property, value)));

        Assert.Null(reading.Item);
        Assert.Equal((type, problem), (reading.ResourceType, reading.Problem));
    }

    [Theory]
    [InlineData("7")]
    [InlineData("[]")]
    [InlineData("null")]
    public void A_row_that_is_no_object_says_so(string row) =>
        Assert.EndsWith("expected an object", ConfigItemReader.Read(JsonElement.Parse(row)).Problem, StringComparison.Ordinal);

    [Fact]
    public void Half_a_surrogate_pair_is_refused_wherever_it_hides()
    {
        Assert.NotNull(ConfigItemReader.Read(JsonElement.Parse(File.Replace("dotnet10", "\\ud800", StringComparison.Ordinal))).Problem);
        Assert.NotNull(ConfigItemReader.Read(JsonElement.Parse(Changed("configuration", "{\"a\":\"\\ud800\"}"))).Problem);
    }

    [Fact]
    public void Nesting_beyond_what_a_state_can_hold_is_refused()
    {
        var deep = string.Concat(Enumerable.Repeat("{\"a\":", 60)) + "1" + new string('}', 60);

        Assert.Equal(
            "the item is nested deeper than 56 levels",
            ConfigItemReader.Read(JsonElement.Parse(Changed("configuration", deep))).Problem
        );
    }

    [Fact]
    public void A_property_that_stands_twice_is_refused() =>
        Assert.Equal(
            "the item has the property `runtime` twice",
            ConfigItemReader
                .Read(
                    JsonElement.Parse(
                        File.Replace("\"runtime\": \"dotnet10\"", "\"runtime\": \"dotnet10\", \"runtime\": \"x\"", StringComparison.Ordinal)
                    )
                )
                .Problem
        );

    private static ConfigItem Read(string json)
    {
        var reading = ConfigItemReader.Read(JsonElement.Parse(json));
        Assert.Null(reading.Problem);
        return reading.Item!;
    }

    private static string Changed(string property, JsonNode? value)
    {
        var item = JsonNode.Parse(File)!.AsObject();
        item[property] = value;
        return item.ToJsonString();
    }
}
