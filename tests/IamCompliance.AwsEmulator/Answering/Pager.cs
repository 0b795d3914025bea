using System.Globalization;
using System.Text.Json;
using IamCompliance.AwsEmulator.Api;
using IamCompliance.AwsEmulator.Faults;

namespace IamCompliance.AwsEmulator.Answering;

/// <summary>Cuts an output to the page a request asks for.</summary>
internal static class Pager
{
    // IAM pages this one, and its model does not say so.
    private static readonly Pagination LastAccessed = new("Marker", "Marker", "MaxItems", "IsTruncated", ["ServicesLastAccessed"]);

    public static void Apply(AnswerContext context, Result result, Fault fault)
    {
        var call = context.Call;
        if ((call.Operation.Name == "GetServiceLastAccessedDetails" ? LastAccessed : call.Model.Pagination) is not { } paging)
            return;
        result.Remove(paging.OutputToken);
        var token = call.Text(paging.InputToken) is { Length: > 0 } given ? given : null;
        var start = token is null ? 0 : PageToken.Read(context, token);
        var total = paging.ResultKeys.Sum(k => result.List(k).Count);
        var limit = Limit(context, paging);
        if (fault.Is(FaultKind.DropToken))
            limit = Math.Min(limit, (total - start) / 2);
        var end = Math.Min(total, start + limit);
        Slice(result, paging.ResultKeys, start, end);
        var next = end < total ? PageToken.Write(context, end) : null;
        if (fault.Is(FaultKind.RepeatToken))
            next = token ?? PageToken.Write(context, end);
        else if (fault.Is(FaultKind.DropToken))
            next = null;
        if (paging.MoreResults is { } more)
            result.Set(more, next is not null || fault.Is(FaultKind.DropToken));
        if (next is not null)
            result.Set(paging.OutputToken, next);
    }

    private static int Limit(AnswerContext context, Pagination paging)
    {
        var (byDefault, atMost) = PageSize.Of(context.Call.Operation);
        var asked =
            paging.LimitKey is { } key
            && int.TryParse(context.Call.Text(key), NumberStyles.Integer, CultureInfo.InvariantCulture, out var number)
            && number > 0
                ? number
                : byDefault;
        return Math.Max(1, Math.Min(asked, Math.Min(atMost, context.Options.MaxPageSize ?? atMost)));
    }

    /// <summary>Keeps a stretch of the lists, counted through one after the other.</summary>
    private static void Slice(Result result, IReadOnlyList<string> keys, int start, int end)
    {
        var passed = 0;
        foreach (var key in keys)
        {
            if (!result.Has(key))
                continue;
            var list = result.List(key);
            var from = Math.Clamp(start - passed, 0, list.Count);
            var to = Math.Clamp(end - passed, 0, list.Count);
            result.Lists[key] = (List<JsonElement>)[.. list.Skip(from).Take(to - from)];
            passed += list.Count;
        }
    }
}
