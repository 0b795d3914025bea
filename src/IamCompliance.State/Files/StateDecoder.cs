using System.Text.Json;
using IamCompliance.State.Json;
using IamCompliance.State.Model;

namespace IamCompliance.State.Files;

/// <summary>Reads the canonical text of a state, element by element, never the whole of it at once.</summary>
internal sealed class StateDecoder(ByteWindow window, string? path)
{
    private const string MakeAgain = "Make the state again, for example with `iamc import`.";

    private readonly List<Part> parts = [];
    private readonly List<Item> items = [];
    private readonly HashSet<string> partIds = new(StringComparer.Ordinal);
    private readonly HashSet<(string Type, string Subject, string Region)> subjects = [];
    private JsonReaderState place = new(new JsonReaderOptions { MaxDepth = StateFormat.MaximumDepth });
    private StateHeader? header;
    private Stage stage = Stage.Start;

    private enum Stage
    {
        Start,
        Format,
        FormatValue,
        Header,
        HeaderValue,
        Parts,
        PartsStart,
        PartsElement,
        Items,
        ItemsStart,
        ItemsElement,
        ObjectEnd,
        Done,
    }

    public async Task<AccountState> ReadAsync(CancellationToken cancellationToken)
    {
        while (window.Unread.Length < 3 && !window.IsFinal)
            await window.FillAsync(cancellationToken).ConfigureAwait(false);
        SkipByteOrderMark();
        while (!Step())
        {
            if (window.IsFinal)
                throw Reject(0, "the file ends in the middle of the state", $"It was cut short when it was written or copied. {MakeAgain}");
            await window.GrowAsync(cancellationToken).ConfigureAwait(false);
        }

        await ExpectEndAsync(cancellationToken).ConfigureAwait(false);
        return new AccountState(header!, parts, items);
    }

    private void SkipByteOrderMark()
    {
        if (window.Unread.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
            window.Advance(3);
        else if (window.Unread.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || window.Unread.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
            throw Reject(0, "the file is UTF-16", "A state is UTF-8: convert it, or make it again.");
    }

    /// <summary>Reads as many whole elements as the window holds.</summary>
    /// <returns>Whether the state has been read to its end.</returns>
    private bool Step()
    {
        var passed = 0;
        try
        {
            var reader = new Utf8JsonReader(window.Unread, isFinalBlock: false, place);
            while (stage != Stage.Done && reader.Read() && TryTake(ref reader))
            {
                place = reader.CurrentState;
                passed = (int)reader.BytesConsumed;
            }
        }
        catch (JsonException e)
        {
            throw new StateFormatException(
                path,
                (e.LineNumber ?? 0) + 1,
                window.Offset + passed,
                e.Message.Contains("depth", StringComparison.Ordinal)
                    ? $"the state is nested deeper than {StateFormat.MaximumDepth} levels"
                    : "this is not JSON",
                $"A state is one JSON object, as `iamc import` writes it. {MakeAgain}"
            );
        }

        window.Advance(passed);
        return stage == Stage.Done;
    }

    /// <summary>Takes the token the reader stands on, and what belongs to it; false when the window ends before it does.</summary>
    private bool TryTake(ref Utf8JsonReader reader)
    {
        var at = (int)reader.TokenStartIndex;
        switch (stage)
        {
            case Stage.Start:
                Expect(reader.TokenType == JsonTokenType.StartObject, at);
                break;
            case Stage.Format:
                Expect(reader.TokenType == JsonTokenType.PropertyName && reader.ValueTextEquals("format"), at);
                break;
            case Stage.FormatValue:
                Expect(reader.TokenType == JsonTokenType.String, at);
                CheckFormat(reader.GetString()!, at);
                break;
            case Stage.Header or Stage.Parts or Stage.Items:
                ExpectProperty(ref reader, stage.ToString().ToLowerInvariant(), at);
                break;
            case Stage.PartsStart or Stage.ItemsStart:
                if (reader.TokenType != JsonTokenType.StartArray)
                    throw Reject(at, $"`{(stage == Stage.PartsStart ? "parts" : "items")}` is not a list", MakeAgain);
                break;
            case Stage.HeaderValue:
                return TryTakeElement(ref reader, at, advance: true);
            case Stage.PartsElement or Stage.ItemsElement:
                if (reader.TokenType != JsonTokenType.EndArray)
                    return TryTakeElement(ref reader, at, advance: false);
                break;
            case Stage.ObjectEnd:
                if (reader.TokenType != JsonTokenType.EndObject)
                    throw Reject(at, $"the state has a property `{reader.GetString()}` that format 1 does not know", MakeAgain);
                break;
        }

        stage++;
        return true;
    }

    private bool TryTakeElement(ref Utf8JsonReader reader, int at, bool advance)
    {
        if (!reader.TrySkip())
            return false;
        try
        {
            Decode(window.Unread[at..(int)reader.BytesConsumed], at);
        }
        catch (RejectedContentException e)
        {
            throw Reject(at, e.Message, MakeAgain);
        }
        catch (InvalidOperationException)
        {
            throw Reject(at, "a property's name holds half of a surrogate pair", MakeAgain);
        }
        catch (JsonException e)
        {
            throw Reject(
                at,
                e.Message.Contains("uplicate", StringComparison.Ordinal) ? "an object has the same property twice" : "this is not JSON",
                MakeAgain
            );
        }

        if (advance)
            stage++;
        return true;
    }

    private void Decode(ReadOnlySpan<byte> bytes, int at)
    {
        var element = JsonElement.Parse(bytes, StateFormat.Reading);
        switch (stage)
        {
            case Stage.HeaderValue:
                header = HeaderDecoder.Read(new Fields(element, "header"));
                break;
            case Stage.PartsElement:
                var part = PartDecoder.Read(new Fields(element, $"parts[{parts.Count}]"));
                if (!partIds.Add(part.Id))
                    throw Reject(at, $"the part `{part.Id}` is there twice", MakeAgain);
                parts.Add(part);
                break;
            default:
                if (bytes.IndexOf("\\u"u8) >= 0)
                    SurrogateCheck.Demand(element, $"items[{items.Count}]");
                var item = ItemDecoder.Read(new Fields(element, $"items[{items.Count}]"), partIds);
                if (!subjects.Add((item.ResourceType, item.SubjectId, item.AwsRegion)))
                    throw Reject(at, $"the {item.ResourceType} `{item.SubjectId}` is there twice", MakeAgain);
                items.Add(item);
                break;
        }
    }

    private void CheckFormat(string format, int at)
    {
        if (format == StateFormat.Current)
            return;
        throw format.StartsWith(StateFormat.Family, StringComparison.Ordinal)
            ? Reject(
                at,
                $"the state is of format `{format}`, and this version reads `{StateFormat.Current}`",
                "Read it with the version that wrote it or a newer one."
            )
            : Reject(at, $"`{format}` is no format of states", MakeAgain);
    }

    private void Expect(bool condition, int at)
    {
        if (!condition)
            throw Reject(at, $"this is not a recorded state: it does not begin with \"format\": \"{StateFormat.Current}\"", MakeAgain);
    }

    private void ExpectProperty(ref Utf8JsonReader reader, string name, int at)
    {
        if (reader.TokenType != JsonTokenType.PropertyName)
            throw Reject(at, $"the state has no `{name}`", MakeAgain);
        if (!reader.ValueTextEquals(name))
            throw Reject(at, $"the state has `{reader.GetString()}` where `{name}` belongs", MakeAgain);
    }

    private async Task ExpectEndAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            var blank = window.Unread.IndexOfAnyExcept(" \t\r\n"u8);
            if (blank >= 0)
                throw Reject(blank, "there is more after the end of the state", MakeAgain);
            if (window.IsFinal)
                return;
            window.Advance(window.Unread.Length);
            await window.FillAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Names a place in the window. The window has not been advanced since the step began.</summary>
    private StateFormatException Reject(int at, string problem, string help)
    {
        var lines = window.Unread[..at].Count((byte)'\n');
        return new StateFormatException(path, window.Line + lines, window.Offset + at, problem, help);
    }
}
