using System.Text.Json;
using IamCompliance.AwsEmulator.Wire;

namespace IamCompliance.AwsEmulator.Answering;

/// <summary>Answers trails as each region sees them: those at home there, and the shadows of trails that log every region.</summary>
/// <remarks>https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_DescribeTrails.html</remarks>
internal sealed class TrailsAnswerer : IAnswerer
{
    private const string List = "trailList";

    public bool Answers(string callName) => callName == "cloudtrail:DescribeTrails";

    public Result Answer(AnswerContext context)
    {
        var (call, account) = (context.Call, context.Account);
        var result = RecordedAnswers.Get(context);
        var wantsShadows = call.Text("includeShadowTrails") != "false";
        if (call.Region != account.HomeRegion && wantsShadows && account.Find(call.Operation.Stem) is { Error: null } home)
            result.Lists[List] = [.. result.List(List), .. Result.From(home.Body).List(List).Where(t => Is(t, "IsMultiRegionTrail"))];
        else if (!wantsShadows)
            result.Lists[List] = [.. result.List(List).Where(t => HomeOf(t) is not { } region || region == call.Region)];
        return result;
    }

    private static bool Is(JsonElement trail, string member) =>
        trail.TryGetProperty(member, out var value) && value.ValueKind == JsonValueKind.True;

    private static string? HomeOf(JsonElement trail) => trail.TryGetProperty("HomeRegion", out var value) ? value.GetString() : null;
}
