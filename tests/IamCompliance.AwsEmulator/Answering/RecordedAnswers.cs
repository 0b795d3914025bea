using System.Text.Json;
using IamCompliance.AwsEmulator.Accounts;
using IamCompliance.AwsEmulator.Wire;

namespace IamCompliance.AwsEmulator.Answering;

/// <summary>Finds what an account has recorded for a call.</summary>
internal static class RecordedAnswers
{
    /// <summary>Gets the answer to a call.</summary>
    /// <exception cref="ServiceFailure">An error is recorded, or nothing.</exception>
    public static Result Get(AnswerContext context)
    {
        var (call, account) = (context.Call, context.Account);
        var names = Names(call).ToList();
        var recorded = Find(account, call, names);
        if (recorded is { Error: { } error })
            throw new ServiceFailure(error.Code, error.Message, error.Status ?? ErrorStatus.Of(call, error.Code));
        if (recorded is not null)
            return Result.From(recorded.Body);
        if (IsElsewhere(account, call) && EmptyLists(call) is { } empty)
            return empty;
        throw NotRecorded(account, call, names[0]);
    }

    /// <summary>Finds the answer to a call; null when there is none.</summary>
    public static RecordedAnswer? Find(EmulatedAccount account, Invocation call) => Find(account, call, Names(call));

    /// <summary>Finds an answer whose argument is a resource, by its ARN, by kind and name, or by name.</summary>
    public static RecordedAnswer? Find(EmulatedAccount account, string stem, string resource) =>
        Variants(resource).Select(v => account.Find($"{stem}.{v}")).FirstOrDefault(a => a is not null);

    public static ServiceFailure NotRecorded(EmulatedAccount account, Invocation call, string name)
    {
        var where = IsElsewhere(account, call) ? AnswerName.In(name, call.Region) : name;
        return new ServiceFailure(
            "NotRecorded",
            $"Account {account.AccountId} has no recorded answer `{where}`. Record it with Set, or put `{where}.json` into the export.",
            400
        );
    }

    private static RecordedAnswer? Find(EmulatedAccount account, Invocation call, IEnumerable<string> names)
    {
        var elsewhere = IsElsewhere(account, call);
        foreach (var name in names)
        {
            if (account.Find(AnswerName.In(name, call.Region)) is { } regional)
                return regional;
            if (account.Find(name) is { } recorded && (!elsewhere || recorded.Error is not null))
                return recorded;
        }

        return null;
    }

    /// <summary>Lists the names a call's answer may have, the most exact first.</summary>
    private static IEnumerable<string> Names(Invocation call)
    {
        var given = call.Operation.Arguments.Select(call.Text).OfType<string>().ToList();
        for (var length = given.Count; length > 0; length--)
        {
            foreach (var argument in Combine(given.Take(length)))
                yield return $"{call.Operation.Stem}.{argument}";
        }

        if (given.Count == 0 || call.Operation.MayLackArgument)
            yield return call.Operation.Stem;
    }

    private static IEnumerable<string> Combine(IEnumerable<string> arguments) =>
        arguments.Aggregate(Enumerable.Repeat("", 1), (sofar, argument) =>
            sofar.SelectMany(s => Variants(argument).Select(v => s.Length == 0 ? v : $"{s}.{v}"))
        );

    private static IEnumerable<string> Variants(string value)
    {
        yield return value;
        var last = value[(value.LastIndexOfAny(['/', ':']) + 1)..];
        if (value.StartsWith("arn:", StringComparison.Ordinal))
        {
            var resource = value.Split(':', 6)[^1];
            var end = resource.IndexOfAny(['/', ':']);
            if (end > 0)
                yield return $"{resource[..end]}.{last}";
        }

        if (last.Length > 0 && last != value)
            yield return last;
    }

    private static bool IsElsewhere(EmulatedAccount account, Invocation call) =>
        !call.Operation.Service.IsGlobal && call.Region != account.HomeRegion;

    /// <summary>Makes the answer of a region in which there is nothing; null for an operation that does not list.</summary>
    private static Result? EmptyLists(Invocation call)
    {
        var lists = call.Model.Output?.Members.Where(m => m.Shape.Kind == "list").ToList() ?? [];
        var needsResource = call.Operation.Arguments.Count > 0 && !call.Operation.MayLackArgument;
        if (lists.Count == 0 || needsResource)
            return null;
        var result = new Result();
        foreach (var list in lists)
            result.Members[list.Name] = JsonSerializer.SerializeToElement(Array.Empty<string>());
        return result;
    }
}
