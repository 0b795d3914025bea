using IamCompliance.Evidence.Model;
using IamCompliance.Evidence.Redaction;
using IamCompliance.Foundations.Secrets;

namespace IamCompliance.Evidence.Html.Writing;

/// <summary>
/// Writes HTML so that text can only come out as text: there is no way to write markup but by naming an element, and none
/// to write a script, a style or an event handler but the one sheet and the one script that come with this assembly.
/// </summary>
internal sealed class HtmlWriter(TextWriter output)
{
    /// <summary>Opens an element; disposing what is returned closes it.</summary>
    public HtmlElement Open(string name, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        StartTag(name, attributes);
        return new HtmlElement(this, name);
    }

    /// <summary>Writes an element that never has content, such as <c>meta</c>.</summary>
    public void Void(string name, params ReadOnlySpan<(string Name, string? Value)> attributes) => StartTag(name, attributes);

    /// <summary>Writes an element that holds one text.</summary>
    public void Leaf(string name, string? text, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        using (Open(name, attributes))
            Text(text);
    }

    /// <summary>Writes text as it is, hidden characters made visible.</summary>
    public void Text(string? text)
    {
        if (!string.IsNullOrEmpty(text))
            HtmlText.Write(output, VisibleText.Of(AccessKeyIds.Mask(text)));
    }

    /// <summary>Writes a sentence of a definition, in which line breaks are spaces.</summary>
    public void Prose(string? text) =>
        Text(text is null ? null : string.Join(' ', text.Split([' ', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries)));

    /// <summary>Writes a value that an account holds, shortened if it is very long.</summary>
    public void Code(string? value)
    {
        if (string.IsNullOrEmpty(value))
            Leaf("em", "empty");
        else
            Leaf("code", ShortText.Of(value));
    }

    /// <summary>Writes a number.</summary>
    public void Number(int number) => output.Write(Numbers.Text(number));

    /// <summary>Writes the one style sheet of the page.</summary>
    public void StyleSheet(StyleSheet sheet)
    {
        output.Write("<style>");
        output.Write(sheet.Text);
        output.Write("</style>\n");
    }

    /// <summary>Writes the one script of the page.</summary>
    public void Script(PageScript script)
    {
        output.Write("<script>");
        output.Write(script.Text);
        output.Write("</script>\n");
    }

    /// <summary>Writes rows for the script to read: data, which no browser runs.</summary>
    public void Data(string id, Action<DataWriter> write)
    {
        output.Write($"<script type=\"application/json\" id=\"{id}\">");
        write(new DataWriter(output));
        output.Write("</script>\n");
    }

    /// <summary>Starts the document.</summary>
    public void Doctype() => output.Write("<!DOCTYPE html>\n");

    /// <summary>Closes an element; called by <see cref="HtmlElement"/>.</summary>
    internal void Close(string name)
    {
        output.Write("</");
        output.Write(name);
        output.Write(HtmlNames.IsInline(name) ? ">" : ">\n");
    }

    private void StartTag(string name, ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        HtmlNames.CheckElement(name);
        output.Write('<');
        output.Write(name);
        foreach (var (attribute, value) in attributes)
        {
            if (value is not null)
                Attribute(attribute, value);
        }

        output.Write('>');
    }

    private void Attribute(string name, string value)
    {
        HtmlNames.CheckAttribute(name, value);
        output.Write(' ');
        output.Write(name);
        output.Write("=\"");
        HtmlText.Write(output, VisibleText.Of(AccessKeyIds.Mask(value)));
        output.Write('"');
    }
}
