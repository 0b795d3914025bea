using System.Globalization;
using System.Text.Json;
using IamCompliance.Evidence.Ocsf;
using IamCompliance.Evidence.Results;
using IamCompliance.Evidence.Tests.Building;
using IamCompliance.Evidence.Tests.Formats;

namespace IamCompliance.Evidence.Tests.Ocsf;

public sealed class OcsfTests
{
    // Captions as https://schema.ocsf.io/1.8.0 lists them, for the enumerations that are written.
    private static readonly Dictionary<string, Dictionary<int, string>> Captions = new()
    {
        ["severity"] = new()
        {
            [0] = "Unknown",
            [1] = "Informational",
            [2] = "Low",
            [3] = "Medium",
            [4] = "High",
            [5] = "Critical",
            [6] = "Fatal",
        },
        ["status"] = new()
        {
            [0] = "Unknown",
            [1] = "New",
            [2] = "In Progress",
            [3] = "Suppressed",
            [4] = "Resolved",
            [5] = "Archived",
            [6] = "Deleted",
        },
        ["compliance.status"] = new()
        {
            [0] = "Unknown",
            [1] = "Pass",
            [2] = "Warning",
            [3] = "Fail",
        },
        ["cloud.account.type"] = new() { [10] = "AWS Account" },
        ["finding_info.analytic.type"] = new() { [1] = "Rule" },
    };

    public static TheoryData<string> Runs => [.. Stories.All.Keys, "real"];

    [Theory]
    [MemberData(nameof(Runs))]
    public void Numbers_and_captions_agree(string story)
    {
        foreach (var item in Events(story))
        {
            Walk(item, "");
            Assert.Equal(
                (item.GetProperty("class_uid").GetInt32() * 100) + item.GetProperty("activity_id").GetInt32(),
                item.GetProperty("type_uid").GetInt32()
            );
            Assert.Equal(item.GetProperty("class_uid").GetInt32() / 1000, item.GetProperty("category_uid").GetInt32());
            Assert.Equal(
                $"{FormatTotals.Text(item, "class_name")}: {FormatTotals.Text(item, "activity_name")}",
                FormatTotals.Text(item, "type_name")
            );
        }

        static void Walk(JsonElement element, string path)
        {
            if (element.ValueKind == JsonValueKind.Array)
            {
                foreach (var item in element.EnumerateArray())
                    Walk(item, path);
            }

            if (element.ValueKind != JsonValueKind.Object)
                return;
            foreach (var property in element.EnumerateObject())
            {
                var name = path.Length == 0 ? property.Name : $"{path}.{property.Name}";
                if (name.EndsWith("_id", StringComparison.Ordinal) && name != "activity_id")
                {
                    var caption = FormatTotals.Text(element, property.Name[..^3]);
                    Assert.Equal(property.Value.GetInt32() == 99 ? caption : Captions[name[..^3]][property.Value.GetInt32()], caption);
                }

                Walk(property.Value, name);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Runs))]
    public void Every_line_is_an_event_with_ids_of_its_own(string story)
    {
        var events = Events(story);

        Assert.Equal(events.Count, events.Select(e => FormatTotals.Text(e.GetProperty("metadata"), "uid")).Distinct().Count());
        Assert.Equal(events.Count, events.Select(e => FormatTotals.Text(e.GetProperty("finding_info"), "uid")).Distinct().Count());
    }

    [Fact]
    public void Time_is_that_of_the_capture_in_milliseconds()
    {
        var item = Events("pass")[0];

        Assert.Equal(Sample.Now.ToUnixTimeMilliseconds(), item.GetProperty("time").GetInt64());
        Assert.Equal(
            "2026-01-31T00:00:00Z",
            DateTimeOffset
                .FromUnixTimeMilliseconds(item.GetProperty("time").GetInt64())
                .ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture)
        );
    }

    [Fact]
    public void Failure_weighs_as_the_control_says_and_a_pass_weighs_nothing()
    {
        var weights = Events("fail")
            .Select(e => (FormatTotals.Text(e.GetProperty("unmapped"), "outcome"), FormatTotals.Text(e, "severity")));

        Assert.Equal([("Pass", "Informational"), ("Fail", "Medium")], weights);
    }

    private static List<JsonElement> Events(string story) =>
        [
            .. Written
                .Of(new OcsfFile(), story == "real" ? RealRun.NeglectedAccount : Stories.All[story])
                .Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Select(FormatTotals.Parse),
        ];
}
