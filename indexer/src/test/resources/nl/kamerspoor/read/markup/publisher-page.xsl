<?xml version="1.0" encoding="UTF-8"?>
<!-- Makes a page as the publisher's site shows it of an official XML document, in the elements and
     classes that the site uses, so that both can be read and held against each other. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
  <xsl:output method="html" encoding="UTF-8" indent="no"/>
  <xsl:template match="/*">
    <html lang="nl">
      <head>
        <title>Zoek op officielebekendmakingen.nl</title>
        <xsl:for-each select="metadata/meta[not(@name = 'OVERHEIDop.externMetadataRecord')]">
          <meta name="{@name}" content="{@content}"/>
        </xsl:for-each>
      </head>
      <body>
        <header><a href="/">Overheid.nl</a><nav><ul><li>Zoeken</li></ul></nav></header>
        <div id="content" role="main">
          <div id="broodtekst" class="stuk broodtekst-container">
            <xsl:apply-templates select="*[not(self::metadata)]"/>
            <xsl:if test=".//noot">
              <div id="noten"><hr/><xsl:apply-templates select=".//noot" mode="foot"/></div>
            </xsl:if>
          </div>
        </div>
        <footer>Over deze website</footer>
      </body>
    </html>
  </xsl:template>
  <xsl:template match="kamerstukkop">
    <div class="kamerstukkop"><p><xsl:for-each select="*"><xsl:value-of select="."/><xsl:text> </xsl:text></xsl:for-each></p></div>
  </xsl:template>
  <xsl:template match="dossier"><h1 class="dossiertitel"><xsl:for-each select="*"><xsl:apply-templates/><xsl:text> </xsl:text></xsl:for-each></h1></xsl:template>
  <xsl:template match="stuk">
    <div class="stuk">
      <h1 class="stuktitel"><span class="stuknummer"><xsl:value-of select="stuknr"/></span><xsl:text> </xsl:text><xsl:apply-templates select="titel/node()"/></h1>
      <xsl:apply-templates select="*[not(self::stuknr or self::titel)]"/>
    </div>
  </xsl:template>
  <xsl:template match="datumtekst"><p class="kamerstukdatum"><xsl:apply-templates/></p></xsl:template>
  <xsl:template match="algemeen|al-groep|spreekbeurt|motie|motie-info|handelingen|agendapunt">
    <div class="{local-name()}"><xsl:apply-templates/></div>
  </xsl:template>
  <xsl:template match="al-groep"><div class="alineagroep"><xsl:apply-templates/></div></xsl:template>
  <xsl:template match="kop"><h2 class="divisiekop1"><xsl:for-each select="*"><xsl:apply-templates/><xsl:text> </xsl:text></xsl:for-each></h2></xsl:template>
  <xsl:template match="item-titel|onderwerp"><h2><xsl:apply-templates/></h2></xsl:template>
  <xsl:template match="al"><p><xsl:apply-templates/></p></xsl:template>
  <xsl:template match="lijst"><ul class="expliciet"><xsl:apply-templates select="li"/></ul></xsl:template>
  <xsl:template match="li"><li class="li"><xsl:apply-templates select="*[not(self::li.nr)]"/></li></xsl:template>
  <xsl:template match="li/al[not(preceding-sibling::al)]"><p class="labeled"><span class="ol"><xsl:value-of select="../li.nr"/><xsl:text> </xsl:text></span><xsl:apply-templates/></p></xsl:template>
  <xsl:template match="extref"><a href="https://zoek.officielebekendmakingen.nl/{@doc}.html"><xsl:apply-templates/></a></xsl:template>
  <xsl:template match="extref[@soort='URL']"><a href="{@doc}"><xsl:apply-templates/></a></xsl:template>
  <xsl:template match="nadruk"><strong class="vet"><xsl:apply-templates/></strong></xsl:template>
  <xsl:template match="inf"><sub><xsl:apply-templates/></sub></xsl:template>
  <xsl:template match="sup"><sup><xsl:apply-templates/></sup></xsl:template>
  <xsl:template match="spreker">
    <p><xsl:value-of select="voorvoegsels"/><xsl:text> </xsl:text><strong class="vet"><xsl:value-of select="naam"/></strong><xsl:if test="politiek"> (<xsl:value-of select="politiek"/>)</xsl:if>:</p>
  </xsl:template>
  <xsl:template match="noot"><sup><a class="nootnum" href="#n{noot.nr}"><xsl:value-of select="noot.nr"/></a></sup></xsl:template>
  <xsl:template match="noot" mode="foot">
    <div class="voet noot" id="supernote-note-n{noot.nr}"><h5 class="note-close"><a class="note-close">X</a> Noot</h5><sup><span class="nootnum"><a name="n{noot.nr}"/><xsl:value-of select="noot.nr"/></span></sup><p><xsl:apply-templates select="noot.al/node()"/></p></div>
  </xsl:template>
</xsl:stylesheet>
