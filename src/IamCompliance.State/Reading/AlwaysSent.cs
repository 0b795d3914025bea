using System.Text.Json;
using IamCompliance.State.Json;
using IamCompliance.State.Model;

namespace IamCompliance.State.Reading;

/// <summary>
/// Finds what AWS always sends and an answer lacks: somebody filtered or projected the answer, or edited it. What such an answer does not
/// mention is then no proof that it does not exist.
/// </summary>
/// <remarks>
/// A row of <see cref="ReadOperation.AlwaysSends"/> is the way to some objects, and their members: <c>UserDetailList[]: UserName,
/// GroupList</c>. Without a way the members are those of the answer itself. They are demanded of the objects that are there. One that ends
/// in <c>+</c> must have something in it, and text that ends in <c>?</c> may be empty.
/// </remarks>
internal static class AlwaysSent
{
    private const string Advice = "ask again for the whole answer, without --query, --filter or --max-items";

    /// <summary>Finds the first member that a page lacks; null when it lacks none.</summary>
    public static RejectedContentException? FindMissing(ReadOperation operation, JsonElement page)
    {
        if (FindStranger(operation, page) is { } stranger)
            return RejectedContentException.Malformed(
                $"`{stranger}` is no part of an answer to {operation.Action}, so this is the answer to another question"
            );
        foreach (var row in operation.AlwaysSends)
        {
            var colon = row.IndexOf(':', StringComparison.Ordinal);
            if (Follow(page, colon < 0 ? "" : row.AsSpan(0, colon), row.AsSpan(colon + 1), "") is { } problem)
                return new RejectedContentException(PartErrorCodes.MemberMissing, $"{problem}: {Advice}");
        }

        return null;
    }

    private static string? FindStranger(ReadOperation operation, JsonElement page) =>
        operation.AnswersOnly.Count == 0 || page.ValueKind != JsonValueKind.Object
            ? null
            : page.EnumerateObject()
                .Where(p => p.Value.ValueKind == JsonValueKind.Null || !operation.AnswersOnly.Contains(p.Name, StringComparer.Ordinal))
                .Select(p => p.Name)
                .FirstOrDefault();

    private static string? Follow(JsonElement around, ReadOnlySpan<char> way, ReadOnlySpan<char> members, string path)
    {
        if (around.ValueKind != JsonValueKind.Object)
            return null;
        if (way.IsEmpty)
            return FindMissing(around, members, path);
        var dot = way.IndexOf('.');
        var step = dot < 0 ? way : way[..dot];
        var rest = dot < 0 ? "" : way[(dot + 1)..];
        var isList = step.EndsWith("[]");
        var name = isList ? step[..^2] : step;
        if (!around.TryGetProperty(name, out var value))
            return null;
        var at = PathOf(path, name);
        return isList ? FollowEach(value, rest, members, at) : Follow(value, rest, members, at);
    }

    private static string? FollowEach(JsonElement list, ReadOnlySpan<char> way, ReadOnlySpan<char> members, string path)
    {
        if (list.ValueKind != JsonValueKind.Array)
            return null;
        var index = 0;
        foreach (var element in list.EnumerateArray())
        {
            if (Follow(element, way, members, $"{path}[{index++}]") is { } problem)
                return problem;
        }

        return null;
    }

    private static string? FindMissing(JsonElement around, ReadOnlySpan<char> members, string path)
    {
        foreach (var range in members.Split(','))
        {
            var member = members[range].Trim();
            var name = member.TrimEnd("+?");
            if (!around.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null)
                return $"`{PathOf(path, name)}` is missing, and AWS always sends it";
            if (value.ValueKind == JsonValueKind.String && member[^1] != '?' && value.ValueEquals(""))
                return $"`{PathOf(path, name)}` is empty text, and AWS always sends a value";
            if (value.ValueKind == JsonValueKind.Array && member[^1] == '+' && value.GetArrayLength() == 0)
                return $"`{PathOf(path, name)}` is empty, and AWS always sends something in it";
        }

        return null;
    }

    private static string PathOf(string path, ReadOnlySpan<char> name) => path.Length == 0 ? name.ToString() : $"{path}.{name}";
}
