namespace IamCompliance.Evidence.Html.Writing;

/// <summary>Stands for an open element; disposing closes it.</summary>
internal readonly struct HtmlElement(HtmlWriter writer, string name) : IDisposable
{
    /// <summary>Closes the element.</summary>
    public void Dispose() => writer.Close(name);
}
