using System.Text.Json;
using IamCompliance.State.Files;
using IamCompliance.State.Json;
using IamCompliance.State.Model;

namespace IamCompliance.State.ConfigFiles;

/// <summary>Reads the text of a delivered file item by item, never the whole of it at once.</summary>
internal sealed class ConfigFileDecoder(ByteWindow window, Action<JsonElement, int> take)
{
    private const string Version = "1.0";

    private JsonReaderState place = new(new JsonReaderOptions { MaxDepth = StateFormat.MaximumDepth });
    private Stage stage = Stage.Start;
    private string property = "";
    private bool hasItems;

    private enum Stage
    {
        Start,
        Property,
        Value,
        Items,
        Done,
    }

    /// <summary>Gets the id of the snapshot; null for a history file.</summary>
    public string? SnapshotId { get; private set; }

    /// <summary>Gets the number of items that were read.</summary>
    public int Count { get; private set; }

    /// <summary>Reads to the end of the file.</summary>
    /// <exception cref="RejectedContentException">The file is damaged, or no file of AWS Config. Items before the damage were
    /// taken.</exception>
    public async Task ReadAsync(CancellationToken cancellationToken)
    {
        while (!Step())
        {
            if (window.IsFinal)
                throw new RejectedContentException(
                    PartErrorCodes.Truncated,
                    $"the file ends after {Count} items, in the middle of its text"
                );
            await window.GrowAsync(cancellationToken).ConfigureAwait(false);
        }

        await ExpectEndAsync(cancellationToken).ConfigureAwait(false);
        if (!hasItems)
            throw RejectedContentException.Malformed("the file has no `configurationItems`");
    }

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
            throw RejectedContentException.Malformed(
                e.Message.Contains("depth", StringComparison.Ordinal)
                    ? $"configurationItems[{Count}] is nested deeper than {StateFormat.MaximumDepth} levels"
                : e.Message.Contains("uplicate", StringComparison.Ordinal) ? $"configurationItems[{Count}] has the same property twice"
                : $"the text is not JSON after {Count} items"
            );
        }
        catch (InvalidOperationException)
        {
            throw RejectedContentException.Malformed("a property's name holds half of a surrogate pair");
        }

        window.Advance(passed);
        return stage == Stage.Done;
    }

    /// <summary>Takes the token the reader stands on, and what belongs to it; false when the window ends before it does.</summary>
    private bool TryTake(ref Utf8JsonReader reader)
    {
        switch (stage)
        {
            case Stage.Start when reader.TokenType == JsonTokenType.StartObject:
                stage = Stage.Property;
                return true;
            case Stage.Start:
                throw RejectedContentException.Malformed("the text is no JSON object");
            case Stage.Property when reader.TokenType == JsonTokenType.EndObject:
                stage = Stage.Done;
                return true;
            case Stage.Property:
                property = reader.GetString()!;
                stage = Stage.Value;
                return true;
            case Stage.Value when property == "configurationItems":
                if (hasItems || reader.TokenType != JsonTokenType.StartArray)
                    throw RejectedContentException.Malformed(
                        hasItems ? "`configurationItems` is there twice" : "`configurationItems` is not a list"
                    );
                hasItems = true;
                stage = Stage.Items;
                return true;
            case Stage.Value:
                if (!reader.TrySkip())
                    return false;
                Note(reader.TokenType == JsonTokenType.String ? reader.GetString() : null);
                stage = Stage.Property;
                return true;
            case Stage.Items when reader.TokenType == JsonTokenType.EndArray:
                stage = Stage.Property;
                return true;
            default:
                return TryTakeItem(ref reader);
        }
    }

    private bool TryTakeItem(ref Utf8JsonReader reader)
    {
        var start = (int)reader.TokenStartIndex;
        if (!reader.TrySkip())
            return false;
        var item = JsonElement.Parse(window.Unread[start..(int)reader.BytesConsumed], StateFormat.Reading);
        take(item, Count++);
        return true;
    }

    private void Note(string? text)
    {
        if (property == "configSnapshotId")
            SnapshotId = text;
        if (property == "fileVersion" && text != Version)
            throw RejectedContentException.Malformed($"the file is of version `{text}`, and version {Version} is what can be read");
    }

    private async Task ExpectEndAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            if (window.Unread.IndexOfAnyExcept(" \t\r\n"u8) >= 0)
                throw RejectedContentException.Malformed("there is more after the end of the file's text");
            if (window.IsFinal)
                return;
            window.Advance(window.Unread.Length);
            await window.FillAsync(cancellationToken).ConfigureAwait(false);
        }
    }
}
