<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
    <context>
        <name>AxisGizmo</name>
        <message>
            <source>View from the subject's left</source>
            <translation>被写体の左から見る</translation>
        </message>
        <message>
            <source>View from the subject's right</source>
            <translation>被写体の右から見る</translation>
        </message>
        <message>
            <source>View from the top</source>
            <translation>上から見る</translation>
        </message>
        <message>
            <source>View from below</source>
            <translation>下から見る</translation>
        </message>
        <message>
            <source>View from the front</source>
            <translation>正面から見る</translation>
        </message>
        <message>
            <source>View from the back</source>
            <translation>背面から見る</translation>
        </message>
        <message>
            <source>View direction</source>
            <translation>視線の向き</translation>
        </message>
    </context>
    <context>
        <name>CachePanel</name>
        <message>
            <source>Repeats</source>
            <translation>繰り返し</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>節約</translation>
        </message>
        <message>
            <source>There at once</source>
            <translation>すぐに用意</translation>
        </message>
        <message>
            <source>Begun half-way</source>
            <translation>途中から開始</translation>
        </message>
        <message>
            <source>Shared while made</source>
            <translation>作成中に共有</translation>
        </message>
        <message>
            <source>Made anew</source>
            <translation>新たに作成</translation>
        </message>
        <message>
            <source>On the disk</source>
            <translation>ディスク上</translation>
        </message>
    </context>
    <context>
        <name>CommandPalette</name>
        <message>
            <source>Find an action</source>
            <translation>操作を探す</translation>
        </message>
        <message>
            <source>Actions</source>
            <translation>操作</translation>
        </message>
        <message>
            <source>No action is called that.</source>
            <translation>その名前の操作はありません。</translation>
        </message>
    </context>
    <context>
        <name>Commands</name>
        <message>
            <source>File</source>
            <translation>ファイル</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>編集</translation>
        </message>
        <message>
            <source>Queue</source>
            <translation>キュー</translation>
        </message>
        <message>
            <source>Stages</source>
            <translation>段階</translation>
        </message>
        <message>
            <source>View</source>
            <translation>表示</translation>
        </message>
        <message>
            <source>Window</source>
            <translation>ウィンドウ</translation>
        </message>
        <message>
            <source>Open pictures</source>
            <translation>画像を開く</translation>
        </message>
        <message>
            <source>Paste a picture</source>
            <translation>画像を貼り付け</translation>
        </message>
        <message>
            <source>Export the shown model</source>
            <translation>表示中のモデルを書き出す</translation>
        </message>
        <message>
            <source>Search the library</source>
            <translation>ライブラリを検索</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>終了</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>元に戻す</translation>
        </message>
        <message>
            <source>Make the model again</source>
            <translation>モデルを作り直す</translation>
        </message>
        <message>
            <source>Remove from the list</source>
            <translation>リストから外す</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>設定</translation>
        </message>
        <message>
            <source>Change keys</source>
            <translation>キーを変更</translation>
        </message>
        <message>
            <source>Stop the job and keep its stages</source>
            <translation>ジョブを止めて段階を残す</translation>
        </message>
        <message>
            <source>Try the job again</source>
            <translation>ジョブをもう一度試す</translation>
        </message>
        <message>
            <source>Go on with the queue</source>
            <translation>キューを再開</translation>
        </message>
        <message>
            <source>Pause after the jobs that run</source>
            <translation>実行中のジョブの後で一時停止</translation>
        </message>
        <message>
            <source>Start the job next</source>
            <translation>このジョブを次に始める</translation>
        </message>
        <message>
            <source>Start the job earlier</source>
            <translation>このジョブを早める</translation>
        </message>
        <message>
            <source>Start the job later</source>
            <translation>このジョブを遅らせる</translation>
        </message>
        <message>
            <source>Stop all jobs but this one</source>
            <translation>これ以外のジョブをすべて止める</translation>
        </message>
        <message>
            <source>Stop all jobs</source>
            <translation>すべてのジョブを止める</translation>
        </message>
        <message>
            <source>Next model</source>
            <translation>次のモデル</translation>
        </message>
        <message>
            <source>Previous model</source>
            <translation>前のモデル</translation>
        </message>
        <message>
            <source>Show the voxels</source>
            <translation>ボクセルを表示</translation>
        </message>
        <message>
            <source>Show the coarse mesh</source>
            <translation>粗いメッシュを表示</translation>
        </message>
        <message>
            <source>Show the refined mesh</source>
            <translation>精細化したメッシュを表示</translation>
        </message>
        <message>
            <source>Show the final mesh</source>
            <translation>最終メッシュを表示</translation>
        </message>
        <message>
            <source>Frame the model</source>
            <translation>モデル全体を表示</translation>
        </message>
        <message>
            <source>View from the front</source>
            <translation>正面から見る</translation>
        </message>
        <message>
            <source>View from the back</source>
            <translation>背面から見る</translation>
        </message>
        <message>
            <source>View from the side</source>
            <translation>横から見る</translation>
        </message>
        <message>
            <source>View from the top</source>
            <translation>上から見る</translation>
        </message>
        <message>
            <source>Show colours</source>
            <translation>色を表示</translation>
        </message>
        <message>
            <source>Show clay</source>
            <translation>クレイを表示</translation>
        </message>
        <message>
            <source>Show normals</source>
            <translation>法線を表示</translation>
        </message>
        <message>
            <source>Draw the edges</source>
            <translation>辺を描く</translation>
        </message>
        <message>
            <source>Show polished metal</source>
            <translation>磨いた金属で表示</translation>
        </message>
        <message>
            <source>Show the texture's squares</source>
            <translation>テクスチャの格子を表示</translation>
        </message>
        <message>
            <source>Parallel lines or lens</source>
            <translation>平行線またはレンズ</translation>
        </message>
        <message>
            <source>Compare with another result</source>
            <translation>別の結果と比べる</translation>
        </message>
        <message>
            <source>Find an action</source>
            <translation>操作を探す</translation>
        </message>
        <message>
            <source>Keys and mouse</source>
            <translation>キーとマウス</translation>
        </message>
        <message>
            <source>Queue and library panel</source>
            <translation>キューとライブラリのパネル</translation>
        </message>
        <message>
            <source>Inspector panel</source>
            <translation>インスペクタのパネル</translation>
        </message>
        <message>
            <source>Memory panel</source>
            <translation>メモリのパネル</translation>
        </message>
        <message>
            <source>Only the model</source>
            <translation>モデルだけ</translation>
        </message>
        <message>
            <source>Light or dark window</source>
            <translation>明るい／暗いウィンドウ</translation>
        </message>
        <message>
            <source>Larger type and controls</source>
            <translation>文字と部品を大きく</translation>
        </message>
        <message>
            <source>Smaller type and controls</source>
            <translation>文字と部品を小さく</translation>
        </message>
        <message>
            <source>Full screen</source>
            <translation>全画面</translation>
        </message>
        <message>
            <source>Mend the matte</source>
            <translation>マットを直す</translation>
        </message>
        <message>
            <source>Sort new pictures by their previews</source>
            <translation>新しい画像をプレビューで選別する</translation>
        </message>
        <message>
            <source>Look at the mattes that wait</source>
            <translation>待っているマットを見る</translation>
        </message>
    </context>
    <context>
        <name>CompareView</name>
        <message>
            <source>Compare</source>
            <translation>比較</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>読み込み中…</translation>
        </message>
        <message>
            <source>There is nothing to compare with yet</source>
            <translation>比べるものがまだありません</translation>
        </message>
        <message>
            <source>Line between both</source>
            <translation>両者の境の線</translation>
        </message>
        <message>
            <source>Compare with</source>
            <translation>比べる相手</translation>
        </message>
        <message>
            <source>End the comparison</source>
            <translation>比較を終える</translation>
        </message>
    </context>
    <context>
        <name>DataKey</name>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>DetailChoice</name>
        <message>
            <source>Detail</source>
            <translation>細かさ</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>下書き</translation>
        </message>
        <message>
            <source>Quick: 128 cells along the longest side</source>
            <translation>速い：最長辺 128 セル</translation>
        </message>
        <message>
            <source>Fine</source>
            <translation>細かい</translation>
        </message>
        <message>
            <source>256 cells along the longest side</source>
            <translation>最長辺 256 セル</translation>
        </message>
        <message>
            <source>Finest</source>
            <translation>最も細かい</translation>
        </message>
        <message>
            <source>Slow and large: 512 cells along the longest side</source>
            <translation>遅くて大きい：最長辺 512 セル</translation>
        </message>
    </context>
    <context>
        <name>DropVeil</name>
        <message>
            <source>Drop to make models</source>
            <translation>放すとモデルを作ります</translation>
        </message>
    </context>
    <context>
        <name>EmptyState</name>
        <message>
            <source>Drop a picture to make a model</source>
            <translation>画像をドロップするとモデルになります</translation>
        </message>
        <message>
            <source>or &lt;a href="open"&gt;open one&lt;/a&gt;, paste it, or try an example</source>
            <translation>または&lt;a href="open"&gt;開く&lt;/a&gt;、貼り付ける、例を試す</translation>
        </message>
        <message>
            <source>Open pictures</source>
            <translation>画像を開く</translation>
        </message>
        <message>
            <source>Try the example %1</source>
            <translation>例「%1」を試す</translation>
        </message>
    </context>
    <context>
        <name>EventPanel</name>
        <message>
            <source>What happened</source>
            <translation>できごと</translation>
        </message>
        <message>
            <source>Nothing yet.</source>
            <translation>まだありません。</translation>
        </message>
    </context>
    <context>
        <name>EventRow</name>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>ExportPanel</name>
        <message>
            <source>Made for</source>
            <translation>用途</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>形式</translation>
        </message>
        <message>
            <source>Exporting…</source>
            <translation>書き出し中…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>書き出す…</translation>
        </message>
        <message>
            <source>Write the shown model to a file</source>
            <translation>表示中のモデルをファイルに書く</translation>
        </message>
    </context>
    <context>
        <name>FactRow</name>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>FileDialogs</name>
        <message>
            <source>%1 (*.%2)</source>
            <translation>%1 (*.%2)</translation>
        </message>
        <message>
            <source>Open pictures</source>
            <translation>画像を開く</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>書き出し</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
    </context>
    <context>
        <name>HealthBadge</name>
        <message>
            <source>Health: %1</source>
            <translation>状態：%1</translation>
        </message>
    </context>
    <context>
        <name>HelpRow</name>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>HelpSheet</name>
        <message>
            <source>Orbit</source>
            <translation>回転</translation>
        </message>
        <message>
            <source>drag</source>
            <translation>ドラッグ</translation>
        </message>
        <message>
            <source>Pan</source>
            <translation>移動</translation>
        </message>
        <message>
            <source>middle or Shift drag</source>
            <translation>中ボタンまたは Shift+ドラッグ</translation>
        </message>
        <message>
            <source>Zoom</source>
            <translation>拡大縮小</translation>
        </message>
        <message>
            <source>wheel or right drag</source>
            <translation>ホイールまたは右ドラッグ</translation>
        </message>
        <message>
            <source>middle drag</source>
            <translation>中ドラッグ</translation>
        </message>
        <message>
            <source>Shift+middle drag</source>
            <translation>Shift+中ドラッグ</translation>
        </message>
        <message>
            <source>wheel or Ctrl+middle drag</source>
            <translation>ホイールまたは Ctrl+中ドラッグ</translation>
        </message>
        <message>
            <source>Alt+drag</source>
            <translation>Alt+ドラッグ</translation>
        </message>
        <message>
            <source>Alt+middle drag</source>
            <translation>Alt+中ドラッグ</translation>
        </message>
        <message>
            <source>wheel or Alt+right drag</source>
            <translation>ホイールまたは Alt+右ドラッグ</translation>
        </message>
        <message>
            <source>Keys and mouse</source>
            <translation>キーとマウス</translation>
        </message>
        <message>
            <source>Orbit, pan</source>
            <translation>回転、移動</translation>
        </message>
        <message>
            <source>arrows, Shift+arrows</source>
            <translation>矢印、Shift+矢印</translation>
        </message>
        <message>
            <source>Look at a point</source>
            <translation>一点を見る</translation>
        </message>
        <message>
            <source>double click</source>
            <translation>ダブルクリック</translation>
        </message>
        <message>
            <source>ORFEAS Studio %1</source>
            <translation>ORFEAS Studio %1</translation>
        </message>
    </context>
    <context>
        <name>InspectorPanel</name>
        <message>
            <source>Inspector</source>
            <translation>インスペクタ</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>被写体</translation>
        </message>
        <message>
            <source>Subject of %1</source>
            <translation>%1 の被写体</translation>
        </message>
        <message>
            <source>No subject</source>
            <translation>被写体なし</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>タグ</translation>
        </message>
        <message>
            <source>Words to find this model by</source>
            <translation>このモデルを探すための語</translation>
        </message>
        <message>
            <source>Shape</source>
            <translation>形</translation>
        </message>
        <message>
            <source>Mend the matte</source>
            <translation>マットを直す</translation>
        </message>
    </context>
    <context>
        <name>KeyRow</name>
        <message>
            <source>also: %1</source>
            <translation>ほかに：%1</translation>
        </message>
        <message>
            <source>Back to %1</source>
            <translation>%1 に戻す</translation>
        </message>
        <message>
            <source>no keys</source>
            <translation>キーなし</translation>
        </message>
        <message>
            <source>Press keys…</source>
            <translation>キーを押してください…</translation>
        </message>
        <message>
            <source>none</source>
            <translation>なし</translation>
        </message>
        <message>
            <source>This key belongs to the viewport</source>
            <translation>このキーはモデル表示のものです</translation>
        </message>
        <message>
            <source>Change the keys of: %1</source>
            <translation>キーを変更：%1</translation>
        </message>
    </context>
    <context>
        <name>KeysPage</name>
        <message>
            <source>All as at first</source>
            <translation>すべて初めのまま</translation>
        </message>
        <message>
            <source>Give every action the keys it came with</source>
            <translation>すべての操作に初めのキーを戻す</translation>
        </message>
        <message>
            <source>Keys of all actions</source>
            <translation>すべての操作のキー</translation>
        </message>
        <message>
            <source>Find an action to change its keys</source>
            <translation>キーを変える操作を探す</translation>
        </message>
    </context>
    <context>
        <name>LabelledSlider</name>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
    </context>
    <context>
        <name>LibraryPanel</name>
        <message>
            <source>Queue and library</source>
            <translation>キューとライブラリ</translation>
        </message>
        <message>
            <source>Library</source>
            <translation>ライブラリ</translation>
        </message>
        <message>
            <source>Search the library</source>
            <translation>ライブラリを検索</translation>
        </message>
        <message>
            <source>Words of the name, a tag, the engine or the folder, or a day: 2026-11-28</source>
            <translation>名前・タグ・エンジン・フォルダの語、または日付：2026-11-28</translation>
        </message>
        <message>
            <source>Finished models gather here.</source>
            <translation>できあがったモデルはここに集まります。</translation>
        </message>
        <message>
            <source>No model answers to that.</source>
            <translation>当てはまるモデルはありません。</translation>
        </message>
    </context>
    <context>
        <name>LibraryTile</name>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>%1
%2
%3</source>
            <translation>%1
%2
%3</translation>
        </message>
        <message>
            <source>%1
%2</source>
            <translation>%1
%2</translation>
        </message>
    </context>
    <context>
        <name>LookPage</name>
        <message>
            <source>Language</source>
            <translation>言語</translation>
        </message>
        <message>
            <source>Of everything in this window</source>
            <translation>このウィンドウ全体の言語</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>システムに合わせる</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>色</translation>
        </message>
        <message>
            <source>Dark, light, or with the strongest contrast</source>
            <translation>暗い、明るい、または最も強い対比</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>暗い</translation>
        </message>
        <message>
            <source>A dark window, the model is the brightest thing</source>
            <translation>暗いウィンドウ。モデルがいちばん明るい</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>明るい</translation>
        </message>
        <message>
            <source>A light window</source>
            <translation>明るいウィンドウ</translation>
        </message>
        <message>
            <source>Contrast</source>
            <translation>高対比</translation>
        </message>
        <message>
            <source>Black and white with strong edges</source>
            <translation>白と黒、はっきりした縁</translation>
        </message>
        <message>
            <source>System</source>
            <translation>システム</translation>
        </message>
        <message>
            <source>Dark or light as the system is</source>
            <translation>システムの明暗に合わせる</translation>
        </message>
        <message>
            <source>Size of type and controls</source>
            <translation>文字と部品の大きさ</translation>
        </message>
        <message>
            <source>Ctrl++ and Ctrl+− change it anywhere</source>
            <translation>Ctrl++ と Ctrl+− でいつでも変えられます</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>大きさ</translation>
        </message>
        <message>
            <source>How large everything in the window is</source>
            <translation>ウィンドウ内すべての大きさ</translation>
        </message>
        <message>
            <source>Less motion</source>
            <translation>動きを減らす</translation>
        </message>
        <message>
            <source>Panels, views and colours change at once instead of gliding</source>
            <translation>パネル、視点、色が滑らずにすぐ切り替わります</translation>
        </message>
    </context>
    <context>
        <name>Main</name>
        <message>
            <source>%1 - ORFEAS Studio</source>
            <translation>%1 - ORFEAS Studio</translation>
        </message>
        <message>
            <source>ORFEAS Studio</source>
            <translation>ORFEAS Studio</translation>
        </message>
        <message>
            <source>There is no picture to paste.</source>
            <translation>貼り付ける画像がありません。</translation>
        </message>
    </context>
    <context>
        <name>MakingPage</name>
        <message>
            <source>Made by</source>
            <translation>作り手</translation>
        </message>
        <message>
            <source>Detail</source>
            <translation>細かさ</translation>
        </message>
        <message>
            <source>Finer takes longer and more memory</source>
            <translation>細かいほど時間とメモリが要ります</translation>
        </message>
        <message>
            <source>Triangles</source>
            <translation>三角形</translation>
        </message>
        <message>
            <source>The most that a finished model has</source>
            <translation>完成したモデルの上限</translation>
        </message>
        <message>
            <source>As many as there are</source>
            <translation>あるだけ</translation>
        </message>
        <message>
            <source>Texture</source>
            <translation>テクスチャ</translation>
        </message>
        <message>
            <source>Pixels along each side of the picture that is wrapped round the model</source>
            <translation>モデルを包む画像の一辺の画素数</translation>
        </message>
        <message>
            <source>%1 × %1 px</source>
            <translation>%1 × %1 px</translation>
        </message>
    </context>
    <context>
        <name>MatteBar</name>
        <message>
            <source>Look</source>
            <translation>表示</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>画像</translation>
        </message>
        <message>
            <source>The picture, dark where it is left out; V goes through the three</source>
            <translation>画像。除かれる所は暗く表示。V で三つを切り替え</translation>
        </message>
        <message>
            <source>Cut out</source>
            <translation>切り抜き</translation>
        </message>
        <message>
            <source>The subject alone, before squares</source>
            <translation>市松模様の前の被写体だけ</translation>
        </message>
        <message>
            <source>Matte</source>
            <translation>マット</translation>
        </message>
        <message>
            <source>The matte itself: white is kept, black is left out</source>
            <translation>マットそのもの。白は残り、黒は除かれる</translation>
        </message>
        <message>
            <source>Fit</source>
            <translation>全体</translation>
        </message>
        <message>
            <source>Bring the whole picture into view; the wheel goes nearer, the middle button moves it</source>
            <translation>画像全体を表示。ホイールで拡大、中ボタンで移動</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>Show each pixel of the picture as one of the screen</source>
            <translation>画像の 1 画素を画面の 1 画素で表示</translation>
        </message>
    </context>
    <context>
        <name>MatteChoices</name>
        <message>
            <source>Mattes to choose from</source>
            <translation>選べるマット</translation>
        </message>
        <message>
            <source>Matte: %1</source>
            <translation>マット: %1</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>%1?</source>
            <translation>%1？</translation>
        </message>
    </context>
    <context>
        <name>MatteState</name>
        <message>
            <source>Looking for the subject…</source>
            <translation>被写体を探しています…</translation>
        </message>
        <message>
            <source>This picture cannot be shown.</source>
            <translation>この画像は表示できません。</translation>
        </message>
    </context>
    <context>
        <name>MatteTools</name>
        <message>
            <source>Tools of the matting desk</source>
            <translation>マット作業台の道具</translation>
        </message>
        <message>
            <source>Matte</source>
            <translation>マット</translation>
        </message>
        <message>
            <source>Nothing stands out by itself: paint over the subject.</source>
            <translation>自動では見つかりません。被写体を塗ってください。</translation>
        </message>
        <message>
            <source>Brush</source>
            <translation>ブラシ</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>残す</translation>
        </message>
        <message>
            <source>Paint what belongs to the subject (B); the right button erases</source>
            <translation>被写体を塗る (B)。右ボタンは消す</translation>
        </message>
        <message>
            <source>Erase</source>
            <translation>消す</translation>
        </message>
        <message>
            <source>Paint what is left out (E); the right button keeps</source>
            <translation>除く所を塗る (E)。右ボタンは残す</translation>
        </message>
        <message>
            <source>Brush size</source>
            <translation>ブラシの大きさ</translation>
        </message>
        <message>
            <source>Across, in pixels of the picture ([ and ], or Shift and the wheel)</source>
            <translation>直径、画像の画素数 ([ と ]、または Shift とホイール)</translation>
        </message>
        <message>
            <source>%1 px</source>
            <translation>%1 px</translation>
        </message>
        <message>
            <source>Hardness</source>
            <translation>硬さ</translation>
        </message>
        <message>
            <source>How sharp the brush ends</source>
            <translation>ブラシの縁の鋭さ</translation>
        </message>
        <message>
            <source>Edge</source>
            <translation>縁</translation>
        </message>
        <message>
            <source>Grow</source>
            <translation>広げる</translation>
        </message>
        <message numerus="yes">
            <source>Move the whole edge %n pixel(s) outwards</source>
            <translation>
                <numerusform>縁全体を %n 画素外へ</numerusform>
            </translation>
        </message>
        <message>
            <source>Shrink</source>
            <translation>狭める</translation>
        </message>
        <message numerus="yes">
            <source>Move the whole edge %n pixel(s) inwards</source>
            <translation>
                <numerusform>縁全体を %n 画素内へ</numerusform>
            </translation>
        </message>
        <message>
            <source>Soften</source>
            <translation>ぼかす</translation>
        </message>
        <message>
            <source>Make the edge softer</source>
            <translation>縁を柔らかくする</translation>
        </message>
        <message>
            <source>Frame</source>
            <translation>枠</translation>
        </message>
        <message>
            <source>Subject in its frame</source>
            <translation>枠の中の被写体</translation>
        </message>
        <message>
            <source>How much of the frame's side the subject takes; networks were taught with about 85 %</source>
            <translation>枠の辺に占める被写体の割合。ネットワークは約 85 % で学習</translation>
        </message>
        <message>
            <source>Make again with this matte</source>
            <translation>このマットでもう一度作る</translation>
        </message>
        <message>
            <source>Make the model</source>
            <translation>モデルを作る</translation>
        </message>
        <message>
            <source>Make another model with this matte, frame and the settings of now</source>
            <translation>このマット、枠、今の設定で別のモデルを作る</translation>
        </message>
        <message>
            <source>Go on with this matte and frame</source>
            <translation>このマットと枠で続ける</translation>
        </message>
    </context>
    <context>
        <name>MatteView</name>
        <message>
            <source>Picture with its matte</source>
            <translation>マット付きの画像</translation>
        </message>
        <message>
            <source>Arrow keys move the brush, with Shift they paint; Space paints where it is; square brackets change its size</source>
            <translation>矢印キーでブラシを移動、Shift を押すと塗る。スペースでその場に塗る。角括弧で大きさを変える</translation>
        </message>
    </context>
    <context>
        <name>MattingDesk</name>
        <message>
            <source>Matting desk</source>
            <translation>マット作業台</translation>
        </message>
        <message>
            <source>Matte of %1</source>
            <translation>%1 のマット</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>画像</translation>
        </message>
        <message numerus="yes">
            <source>%n more picture(s) wait for their matte</source>
            <translation>
                <numerusform>ほかに %n 枚がマットを待っています</numerusform>
            </translation>
        </message>
        <message>
            <source>Take the last change of the matte back</source>
            <translation>マットの最後の変更を取り消す</translation>
        </message>
        <message>
            <source>Make the change of the matte once more</source>
            <translation>マットの変更をやり直す</translation>
        </message>
        <message>
            <source>Leave the matting desk; what was mended stays</source>
            <translation>作業台を離れる。直したものは残る</translation>
        </message>
    </context>
    <context>
        <name>MemoryGraph</name>
        <message>
            <source>Memory %1 s ago</source>
            <translation>%1 秒前のメモリ</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>メモリ</translation>
        </message>
        <message>
            <source>1 min</source>
            <translation>1 分</translation>
        </message>
        <message>
            <source>All</source>
            <translation>すべて</translation>
        </message>
        <message>
            <source>How much of the past is shown: a minute or all that is remembered</source>
            <translation>表示する期間：1 分または記録全体</translation>
        </message>
        <message>
            <source>Studio</source>
            <translation>スタジオ</translation>
        </message>
        <message>
            <source>Machine</source>
            <translation>マシン</translation>
        </message>
        <message>
            <source>What is shown: all memory of the machine or what this program holds, larger</source>
            <translation>表示するもの：マシン全体、または拡大したこのプログラムの分</translation>
        </message>
        <message>
            <source>Let the chart go on</source>
            <translation>グラフを進める</translation>
        </message>
        <message>
            <source>Hold the chart</source>
            <translation>グラフを止める</translation>
        </message>
        <message>
            <source>Save the figures as a table (CSV)</source>
            <translation>数値を表で保存（CSV）</translation>
        </message>
        <message>
            <source>Memory over time</source>
            <translation>メモリの推移</translation>
        </message>
        <message>
            <source>%1 of %2 free</source>
            <translation>%2 のうち %1 が空き</translation>
        </message>
        <message>
            <source>models may hold %1</source>
            <translation>モデルは %1 まで</translation>
        </message>
        <message>
            <source>Nothing measured yet</source>
            <translation>まだ測定がありません</translation>
        </message>
        <message>
            <source>networks</source>
            <translation>ネットワーク</translation>
        </message>
        <message>
            <source>models being made</source>
            <translation>作成中のモデル</translation>
        </message>
        <message>
            <source>the studio itself</source>
            <translation>スタジオ自身</translation>
        </message>
        <message>
            <source>other programs</source>
            <translation>ほかのプログラム</translation>
        </message>
        <message>
            <source>free</source>
            <translation>空き</translation>
        </message>
        <message>
            <source>Save the figures</source>
            <translation>数値を保存</translation>
        </message>
        <message>
            <source>Tables (*.csv)</source>
            <translation>表 (*.csv)</translation>
        </message>
    </context>
    <context>
        <name>MemoryJobs</name>
        <message>
            <source>cut out</source>
            <translation>切り抜き</translation>
        </message>
        <message>
            <source>shape</source>
            <translation>形</translation>
        </message>
        <message>
            <source>surface</source>
            <translation>表面</translation>
        </message>
        <message>
            <source>texture</source>
            <translation>テクスチャ</translation>
        </message>
        <message>
            <source>Held of what was promised</source>
            <translation>割り当てのうち使用中</translation>
        </message>
        <message>
            <source>Measured against foretold</source>
            <translation>実測と予測</translation>
        </message>
        <message>
            <source>Memory of jobs</source>
            <translation>ジョブのメモリ</translation>
        </message>
        <message>
            <source>waits for memory</source>
            <translation>メモリ待ち</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%2 のうち %1</translation>
        </message>
        <message>
            <source>%1, %2: %3</source>
            <translation>%1, %2: %3</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>No model was made since the start.</source>
            <translation>起動後に作られたモデルはありません。</translation>
        </message>
        <message numerus="yes">
            <source>%n step(s) let in</source>
            <translation>
                <numerusform>%n 段を許可</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n refused</source>
            <translation>
                <numerusform>%n 件を拒否</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n made smaller</source>
            <translation>
                <numerusform>%n 件を縮小</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MemoryPage</name>
        <message>
            <source>Memory for models</source>
            <translation>モデル用のメモリ</translation>
        </message>
        <message>
            <source>Other programs keep the rest</source>
            <translation>残りはほかのプログラムのもの</translation>
        </message>
        <message>
            <source>What is free</source>
            <translation>空いている分</translation>
        </message>
        <message>
            <source>Looked up again and again while models are made</source>
            <translation>作成中は何度も確かめます</translation>
        </message>
        <message>
            <source>At most</source>
            <translation>上限</translation>
        </message>
        <message>
            <source>Never more than the limit below</source>
            <translation>下の上限を超えません</translation>
        </message>
        <message>
            <source>Limit</source>
            <translation>上限値</translation>
        </message>
        <message>
            <source>The most that models may hold while they are made</source>
            <translation>作成中のモデルが使える最大量</translation>
        </message>
        <message>
            <source>Models at once</source>
            <translation>同時に作る数</translation>
        </message>
        <message>
            <source>The most that are made side by side</source>
            <translation>並べて作る最大数</translation>
        </message>
        <message>
            <source>What that means</source>
            <translation>つまり</translation>
        </message>
        <message>
            <source>Exactness of networks</source>
            <translation>ネットワークの精度</translation>
        </message>
        <message>
            <source>Less exact is quicker and takes less memory</source>
            <translation>精度を下げると速く、メモリも少なくて済みます</translation>
        </message>
        <message>
            <source>Exact, 32 bits</source>
            <translation>正確、32 ビット</translation>
        </message>
        <message>
            <source>Half, bfloat16</source>
            <translation>半分、bfloat16</translation>
        </message>
        <message>
            <source>Small, 8 bits</source>
            <translation>小さい、8 ビット</translation>
        </message>
        <message>
            <source>The fastest here</source>
            <translation>ここで最速</translation>
        </message>
    </context>
    <context>
        <name>MemoryPanel</name>
        <message>
            <source>Memory</source>
            <translation>メモリ</translation>
        </message>
    </context>
    <context>
        <name>MeshFacts</name>
        <message>
            <source>Triangles</source>
            <translation>三角形</translation>
        </message>
        <message>
            <source>Vertices</source>
            <translation>頂点</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>大きさ</translation>
        </message>
        <message>
            <source>%1 × %2 × %3</source>
            <translation>%1 × %2 × %3</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>色</translation>
        </message>
        <message>
            <source>texture</source>
            <translation>テクスチャ</translation>
        </message>
        <message>
            <source>at the vertices</source>
            <translation>頂点に</translation>
        </message>
        <message>
            <source>none</source>
            <translation>なし</translation>
        </message>
    </context>
    <context>
        <name>MeshPanel</name>
        <message>
            <source>Mesh</source>
            <translation>メッシュ</translation>
        </message>
        <message>
            <source>Undo the last change of the steps</source>
            <translation>手順の最後の変更を元に戻す</translation>
        </message>
        <message>
            <source>Do it again</source>
            <translation>やり直す</translation>
        </message>
        <message>
            <source>Working…</source>
            <translation>処理中…</translation>
        </message>
        <message>
            <source>Mend</source>
            <translation>直す</translation>
        </message>
        <message>
            <source>Add the step that mends this: %1</source>
            <translation>これを直す手順を加える：%1</translation>
        </message>
        <message>
            <source>Add a step</source>
            <translation>手順を加える</translation>
        </message>
        <message>
            <source>Change the mesh step by step; the model itself stays as it was made</source>
            <translation>メッシュを一手順ずつ変えます。モデル自体は元のままです</translation>
        </message>
        <message>
            <source>Add a step…</source>
            <translation>手順を加える…</translation>
        </message>
    </context>
    <context>
        <name>MeshViewport</name>
        <message>
            <source>Model</source>
            <translation>モデル</translation>
        </message>
        <message>
            <source>%L1 triangles</source>
            <translation>%L1 個の三角形</translation>
        </message>
        <message>
            <source>No model yet</source>
            <translation>まだモデルがありません</translation>
        </message>
    </context>
    <context>
        <name>ModelRow</name>
        <message>
            <source>Checking…</source>
            <translation>確認中…</translation>
        </message>
        <message>
            <source>Whole: every file is as it was added</source>
            <translation>無事：どのファイルも加えたときのまま</translation>
        </message>
        <message>
            <source>%1 · licence %2 · use allowed in: %3</source>
            <translation>%1 · ライセンス %2 · 使える地域：%3</translation>
        </message>
        <message>
            <source>not said</source>
            <translation>記載なし</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>確認</translation>
        </message>
        <message>
            <source>Read all files again and compare them with what was added</source>
            <translation>すべてのファイルを読み直し、加えたときと比べる</translation>
        </message>
        <message>
            <source>Really delete</source>
            <translation>本当に削除</translation>
        </message>
        <message>
            <source>Delete the files of %1</source>
            <translation>%1 のファイルを削除</translation>
        </message>
        <message>
            <source>Delete %1 from this machine</source>
            <translation>%1 をこのマシンから削除</translation>
        </message>
    </context>
    <context>
        <name>ModelStage</name>
        <message>
            <source>Try again</source>
            <translation>もう一度試す</translation>
        </message>
    </context>
    <context>
        <name>ModelsPage</name>
        <message>
            <source>Folder</source>
            <translation>フォルダ</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>変更…</translation>
        </message>
        <message>
            <source>Use the networks in another folder; counts for engines from the next start</source>
            <translation>別のフォルダのネットワークを使う。エンジンには次の起動から有効</translation>
        </message>
        <message>
            <source>Show folder</source>
            <translation>フォルダを表示</translation>
        </message>
        <message>
            <source>There are none yet. The studio makes models without any; for networks such as TripoSR, add their released weights: orfeas models add NAME FILE…</source>
            <translation>まだありません。なくてもモデルは作れます。TripoSR などを使うには公開された重みを加えてください：orfeas models add 名前 ファイル…</translation>
        </message>
        <message>
            <source>Folder of networks</source>
            <translation>ネットワークのフォルダ</translation>
        </message>
    </context>
    <context>
        <name>MousePage</name>
        <message>
            <source>Move as in</source>
            <translation>操作の流儀</translation>
        </message>
        <message>
            <source>Middle button turns, with Shift it moves, with Ctrl it zooms.</source>
            <translation>中ボタンで回転、Shift で移動、Ctrl で拡大縮小。</translation>
        </message>
        <message>
            <source>With Alt: left button turns, middle moves, right zooms. Where the desktop takes Alt, it works without.</source>
            <translation>Alt とともに：左で回転、中で移動、右で拡大縮小。デスクトップが Alt を使うなら、なしでも動きます。</translation>
        </message>
        <message>
            <source>Left button turns, middle or Shift moves, right zooms.</source>
            <translation>左で回転、中または Shift で移動、右で拡大縮小。</translation>
        </message>
        <message>
            <source>ORFEAS</source>
            <translation>ORFEAS</translation>
        </message>
        <message>
            <source>Blender</source>
            <translation>Blender</translation>
        </message>
        <message>
            <source>Maya, Unity, Unreal</source>
            <translation>Maya、Unity、Unreal</translation>
        </message>
    </context>
    <context>
        <name>Notices</name>
        <message>
            <source>%1 was removed.</source>
            <translation>%1 を外しました。</translation>
        </message>
    </context>
    <context>
        <name>PaletteRow</name>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>ProgressLine</name>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
    </context>
    <context>
        <name>QueuePanel</name>
        <message>
            <source>Queue</source>
            <translation>キュー</translation>
        </message>
        <message>
            <source>Go on with the queue</source>
            <translation>キューを再開</translation>
        </message>
        <message>
            <source>Pause after the jobs that run</source>
            <translation>実行中のジョブの後で一時停止</translation>
        </message>
        <message>
            <source>Stop all jobs</source>
            <translation>すべてのジョブを止める</translation>
        </message>
        <message>
            <source>Nothing is waiting.</source>
            <translation>待っているものはありません。</translation>
        </message>
        <message numerus="yes">
            <source>Sort %n preview(s)</source>
            <translation>
                <numerusform>%n 枚のプレビューを選別</numerusform>
            </translation>
        </message>
        <message>
            <source>Say which of the new pictures become models</source>
            <translation>どの新しい画像をモデルにするか決める</translation>
        </message>
        <message numerus="yes">
            <source>Look at %n matte(s)</source>
            <translation>
                <numerusform>%n 枚のマットを見る</numerusform>
            </translation>
        </message>
        <message>
            <source>See the mattes of the new pictures before they become models</source>
            <translation>モデルになる前に新しい画像のマットを見る</translation>
        </message>
    </context>
    <context>
        <name>QueueRow</name>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Start %1 next</source>
            <translation>%1 を次に始める</translation>
        </message>
        <message>
            <source>Stop all jobs but %1</source>
            <translation>%1 以外のジョブをすべて止める</translation>
        </message>
        <message>
            <source>Try %1 again</source>
            <translation>%1 をもう一度試す</translation>
        </message>
        <message>
            <source>Stop %1 and keep its stages</source>
            <translation>%1 を止めて段階を残す</translation>
        </message>
        <message>
            <source>Take %1 out of the queue</source>
            <translation>%1 をキューから出す</translation>
        </message>
        <message>
            <source>Remove %1 from the list</source>
            <translation>%1 をリストから外す</translation>
        </message>
        <message>
            <source>Go on with %1</source>
            <translation>%1 を続ける</translation>
        </message>
    </context>
    <context>
        <name>SectionTitle</name>
        <message numerus="yes">
            <source>%1, %n item(s)</source>
            <translation>
                <numerusform>%1、%n 件</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ServicePage</name>
        <message>
            <source>Answer other programs</source>
            <translation>ほかのプログラムに応答する</translation>
        </message>
        <message>
            <source>Scripts and programs of this computer may queue pictures here and take the models, over HTTP</source>
            <translation>このコンピューターのスクリプトやプログラムが、HTTP で画像を待ち行列に入れ、モデルを受け取れます</translation>
        </message>
        <message>
            <source>Start the service now and whenever the studio is open</source>
            <translation>今すぐ、そしてスタジオが開いている間はいつもサービスを動かす</translation>
        </message>
        <message>
            <source>Port</source>
            <translation>ポート</translation>
        </message>
        <message>
            <source>A whole number from 1024 to 65535; change it where another program uses it</source>
            <translation>1024 から 65535 までの整数。ほかのプログラムが使っているときは変えてください</translation>
        </message>
        <message>
            <source>Where the service listens; Enter takes it</source>
            <translation>サービスが待ち受ける番号。Enter で決定します</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>アドレス</translation>
        </message>
        <message>
            <source>Shown while the service is on</source>
            <translation>サービスが動いている間、ここに出ます</translation>
        </message>
        <message>
            <source>Copy address</source>
            <translation>アドレスをコピー</translation>
        </message>
        <message>
            <source>Token</source>
            <translation>アクセストークン</translation>
        </message>
        <message>
            <source>Whoever has it may do all that the service does, so give it only to programs you trust. It is kept in %1</source>
            <translation>これを持つ人はサービスのすべてを使えます。信頼できるプログラムにだけ渡してください。保存場所: %1</translation>
        </message>
        <message>
            <source>Copy token</source>
            <translation>トークンをコピー</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>もう一度試す</translation>
        </message>
    </context>
    <context>
        <name>SettingsSheet</name>
        <message>
            <source>Window</source>
            <translation>ウィンドウ</translation>
        </message>
        <message>
            <source>Models to come</source>
            <translation>これからのモデル</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>メモリ</translation>
        </message>
        <message>
            <source>Storage</source>
            <translation>保存場所</translation>
        </message>
        <message>
            <source>Networks</source>
            <translation>ネットワーク</translation>
        </message>
        <message>
            <source>Mouse</source>
            <translation>マウス</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>キー</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>設定</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>元に戻す</translation>
        </message>
        <message>
            <source>Take the last change of a setting back</source>
            <translation>最後に変えた設定を元に戻す</translation>
        </message>
        <message>
            <source>Pages of the settings</source>
            <translation>設定のページ</translation>
        </message>
        <message>
            <source>Other programs</source>
            <translation>ほかのプログラム</translation>
        </message>
    </context>
    <context>
        <name>ShadingBar</name>
        <message>
            <source>Shading</source>
            <translation>陰影</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>色</translation>
        </message>
        <message>
            <source>Show the model in its own colours</source>
            <translation>モデル自身の色で表示</translation>
        </message>
        <message>
            <source>Clay</source>
            <translation>クレイ</translation>
        </message>
        <message>
            <source>Show the shape alone</source>
            <translation>形だけを表示</translation>
        </message>
        <message>
            <source>Normals</source>
            <translation>法線</translation>
        </message>
        <message>
            <source>Show which way the surface faces; back faces are hatched</source>
            <translation>面の向きを表示。裏面は斜線</translation>
        </message>
        <message>
            <source>Matcap</source>
            <translation>Matcap</translation>
        </message>
        <message>
            <source>Show the shape as polished metal, in which dents show at once</source>
            <translation>磨いた金属として表示。へこみがすぐ分かります</translation>
        </message>
        <message>
            <source>UV</source>
            <translation>UV</translation>
        </message>
        <message>
            <source>Show the texture's squares: where they are stretched or small, the texture is</source>
            <translation>テクスチャの格子を表示。格子の伸び縮みがテクスチャの伸び縮みです</translation>
        </message>
        <message>
            <source>Wire</source>
            <translation>辺</translation>
        </message>
        <message>
            <source>Draw the edges over the surface</source>
            <translation>表面に辺を描く</translation>
        </message>
        <message>
            <source>Parallel</source>
            <translation>平行</translation>
        </message>
        <message>
            <source>Lens</source>
            <translation>レンズ</translation>
        </message>
        <message>
            <source>Lines stay parallel, as in a drawing; click for a lens</source>
            <translation>線は図面のように平行。クリックでレンズに</translation>
        </message>
        <message>
            <source>What is nearer is larger; click for parallel lines</source>
            <translation>近いほど大きい。クリックで平行線に</translation>
        </message>
        <message>
            <source>Frame</source>
            <translation>全体</translation>
        </message>
        <message>
            <source>Bring the whole model into view</source>
            <translation>モデル全体を視野に入れる</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>比較</translation>
        </message>
        <message>
            <source>See another stage or model beside this one</source>
            <translation>別の段階やモデルを並べて見る</translation>
        </message>
    </context>
    <context>
        <name>ShapeSettings</name>
        <message>
            <source>Depth</source>
            <translation>奥行き</translation>
        </message>
        <message>
            <source>How thick the body is, against what the outline suggests</source>
            <translation>輪郭から考えられる厚みに対する厚さ</translation>
        </message>
        <message>
            <source>Relief</source>
            <translation>起伏</translation>
        </message>
        <message>
            <source>How much light and dark in the picture shape the surface</source>
            <translation>画像の明暗が表面に与える強さ</translation>
        </message>
        <message>
            <source>Make again</source>
            <translation>作り直す</translation>
        </message>
        <message>
            <source>Make the selected model again with these settings</source>
            <translation>選んだモデルをこの設定で作り直す</translation>
        </message>
        <message>
            <source>Engine</source>
            <translation>エンジン</translation>
        </message>
        <message>
            <source>%1 has no weights yet</source>
            <translation>%1 の重みがまだありません</translation>
        </message>
        <message>
            <source>New pictures</source>
            <translation>新しい画像</translation>
        </message>
        <message>
            <source>Straight on</source>
            <translation>そのまま</translation>
        </message>
        <message>
            <source>New pictures become models without a question</source>
            <translation>新しい画像は確認なしでモデルになる</translation>
        </message>
        <message>
            <source>Matte first</source>
            <translation>マット</translation>
        </message>
        <message>
            <source>Each new picture waits until its matte was looked at</source>
            <translation>新しい画像はマットを見るまで待つ</translation>
        </message>
        <message>
            <source>Sort first</source>
            <translation>選別</translation>
        </message>
        <message>
            <source>New pictures get their voxels and then wait until they are sorted</source>
            <translation>新しい画像はボクセルまで作り、選別を待つ</translation>
        </message>
    </context>
    <context>
        <name>Sheet</name>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
    </context>
    <context>
        <name>SortingGrid</name>
        <message>
            <source>Previews</source>
            <translation>プレビュー</translation>
        </message>
    </context>
    <context>
        <name>SortingSheet</name>
        <message>
            <source>Sort new pictures</source>
            <translation>新しい画像を選別</translation>
        </message>
        <message>
            <source>Which go on?</source>
            <translation>どれを進めますか</translation>
        </message>
        <message>
            <source>%1 of %2 previews are there</source>
            <translation>プレビュー %1 / %2</translation>
        </message>
        <message numerus="yes">
            <source>%n preview(s)</source>
            <translation>
                <numerusform>プレビュー %n 枚</numerusform>
            </translation>
        </message>
        <message>
            <source>Turn all previews to the left</source>
            <translation>すべてを左へ回す</translation>
        </message>
        <message>
            <source>Turn all previews to the right</source>
            <translation>すべてを右へ回す</translation>
        </message>
        <message>
            <source>Accept the rest</source>
            <translation>残りを採用</translation>
        </message>
        <message>
            <source>Accept all previews that are not marked</source>
            <translation>印のないプレビューをすべて採用</translation>
        </message>
        <message numerus="yes">
            <source>Make %n model(s)</source>
            <translation>
                <numerusform>%n 個のモデルを作る</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Leave %n picture(s)</source>
            <translation>
                <numerusform>%n 枚を除く</numerusform>
            </translation>
        </message>
        <message>
            <source>The accepted go on, the rejected are stopped; what is not marked waits on</source>
            <translation>採用は続行、却下は停止、印のないものは待機</translation>
        </message>
        <message>
            <source>Sort later; marks stay</source>
            <translation>後で選別する。印は残る</translation>
        </message>
        <message>
            <source>Arrow keys go round  ·  Enter or A accepts  ·  X or R rejects  ·  Space changes a mark  ·  , and . turn</source>
            <translation>矢印で移動  ·  Enter か A で採用  ·  X か R で却下  ·  スペースで切替  ·  , と . で回転</translation>
        </message>
        <message>
            <source>Nothing is marked</source>
            <translation>印がありません</translation>
        </message>
    </context>
    <context>
        <name>SortingTile</name>
        <message>
            <source>accepted</source>
            <translation>採用</translation>
        </message>
        <message>
            <source>rejected</source>
            <translation>却下</translation>
        </message>
        <message>
            <source>not marked</source>
            <translation>印なし</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1、%2</translation>
        </message>
        <message>
            <source>%1: press to accept, once more to reject</source>
            <translation>%1: 押すと採用、もう一度で却下</translation>
        </message>
    </context>
    <context>
        <name>StageBead</name>
        <message>
            <source>being made, %1 %</source>
            <translation>作成中、%1 %</translation>
        </message>
        <message>
            <source>not there yet</source>
            <translation>まだありません</translation>
        </message>
        <message>
            <source>%1: %2 (%3)</source>
            <translation>%1: %2 (%3)</translation>
        </message>
    </context>
    <context>
        <name>StageStrip</name>
        <message>
            <source>Stages</source>
            <translation>段階</translation>
        </message>
        <message>
            <source>Stop here and keep the stages there are</source>
            <translation>ここで止めて、今ある段階を残す</translation>
        </message>
    </context>
    <context>
        <name>StatusBar</name>
        <message>
            <source>Paused</source>
            <translation>一時停止</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>準備完了</translation>
        </message>
        <message>
            <source>%1 running, %2 waiting</source>
            <translation>実行 %1、待ち %2</translation>
        </message>
        <message>
            <source>Show folder</source>
            <translation>フォルダを表示</translation>
        </message>
        <message>
            <source>Open the folder the file is in</source>
            <translation>ファイルのあるフォルダを開く</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>置き換える</translation>
        </message>
        <message>
            <source>Replace the file that is there with this model</source>
            <translation>既存のファイルをこのモデルで置き換える</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>元に戻す</translation>
        </message>
        <message>
            <source>Bring back what was removed</source>
            <translation>外したものを戻す</translation>
        </message>
        <message>
            <source>memory %1 of %2</source>
            <translation>メモリ %1／%2</translation>
        </message>
        <message numerus="yes">
            <source>%n repeat(s) at once, %1 saved</source>
            <translation>
                <numerusform>%n 回の繰り返しが即座に完了、%1 節約</numerusform>
            </translation>
        </message>
        <message>
            <source>Close the memory panel</source>
            <translation>メモリのパネルを閉じる</translation>
        </message>
        <message>
            <source>Open the memory panel</source>
            <translation>メモリのパネルを開く</translation>
        </message>
    </context>
    <context>
        <name>StepParameter</name>
        <message>
            <source>From %1 to %2</source>
            <translation>%1 から %2</translation>
        </message>
    </context>
    <context>
        <name>StepRow</name>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Do %1 earlier</source>
            <translation>「%1」を早める</translation>
        </message>
        <message>
            <source>Do %1 later</source>
            <translation>「%1」を遅らせる</translation>
        </message>
        <message>
            <source>Parameters of %1</source>
            <translation>「%1」の値</translation>
        </message>
        <message>
            <source>Leave %1 out</source>
            <translation>「%1」を省く</translation>
        </message>
    </context>
    <context>
        <name>StoragePage</name>
        <message>
            <source>Results for repeats</source>
            <translation>繰り返しのための結果</translation>
        </message>
        <message numerus="yes">
            <source>%1 in %n result(s); %2 of computing saved so far</source>
            <translation>
                <numerusform>%n 件で %1。これまでに %2 の計算を節約</numerusform>
            </translation>
        </message>
        <message>
            <source>Not read yet</source>
            <translation>まだ読んでいません</translation>
        </message>
        <message>
            <source>Empty</source>
            <translation>空にする</translation>
        </message>
        <message>
            <source>Delete all results that only make repeats quick; the library keeps its models</source>
            <translation>繰り返しを速めるだけの結果をすべて削除。ライブラリのモデルは残ります</translation>
        </message>
        <message>
            <source>At most</source>
            <translation>上限</translation>
        </message>
        <message>
            <source>The results that were used longest ago go first</source>
            <translation>長く使われていないものから消えます</translation>
        </message>
        <message>
            <source>Disk</source>
            <translation>ディスク</translation>
        </message>
        <message>
            <source>How much of the disk results for repeats may take</source>
            <translation>繰り返し用の結果が使えるディスクの量</translation>
        </message>
        <message>
            <source>Kept for</source>
            <translation>保持期間</translation>
        </message>
        <message>
            <source>an hour</source>
            <translation>1 時間</translation>
        </message>
        <message>
            <source>a day</source>
            <translation>1 日</translation>
        </message>
        <message>
            <source>a week</source>
            <translation>1 週間</translation>
        </message>
        <message>
            <source>ever</source>
            <translation>ずっと</translation>
        </message>
        <message>
            <source>Library and results</source>
            <translation>ライブラリと結果</translation>
        </message>
        <message>
            <source>%1
It may be moved while the studio is closed: set ORFEAS_DATA_DIR to its new place.</source>
            <translation>%1
スタジオを閉じていれば移せます。新しい場所を ORFEAS_DATA_DIR に設定してください。</translation>
        </message>
        <message>
            <source>Show folder</source>
            <translation>フォルダを表示</translation>
        </message>
    </context>
    <context>
        <name>StudioButton</name>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
    </context>
    <context>
        <name>TextEntry</name>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Empty the field</source>
            <translation>欄を空にする</translation>
        </message>
    </context>
    <context>
        <name>ToolTile</name>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
    </context>
    <context>
        <name>TopBar</name>
        <message>
            <source>Main toolbar</source>
            <translation>メインツールバー</translation>
        </message>
        <message>
            <source>Add pictures</source>
            <translation>画像を追加</translation>
        </message>
        <message>
            <source>%1  ·  %2  ·  %3</source>
            <translation>%1  ·  %2  ·  %3</translation>
        </message>
        <message>
            <source>%1  ·  %2</source>
            <translation>%1  ·  %2</translation>
        </message>
        <message>
            <source>Find an action</source>
            <translation>操作を探す</translation>
        </message>
    </context>
    <context>
        <name>Workbench</name>
        <message>
            <source>Width of the queue and library panel</source>
            <translation>キューとライブラリのパネルの幅</translation>
        </message>
        <message>
            <source>Width of the inspector</source>
            <translation>インスペクタの幅</translation>
        </message>
        <message>
            <source>Height of the memory panel</source>
            <translation>メモリのパネルの高さ</translation>
        </message>
    </context>
    <context>
        <name>main</name>
        <message>
            <source>A picture in, a 3D model out.</source>
            <translation>画像を入れると 3D モデルが出ます。</translation>
        </message>
        <message>
            <source>Pictures or folders of pictures to make models of.</source>
            <translation>モデルを作る画像、または画像のフォルダ。</translation>
        </message>
        <message>
            <source>Write what was on screen when, as NDJSON.</source>
            <translation>いつ何が画面にあったかを NDJSON で書く。</translation>
        </message>
        <message>
            <source>Close once all pictures given are done.</source>
            <translation>渡した画像がすべて済んだら閉じる。</translation>
        </message>
        <message>
            <source>Weights for the engines that need some: a folder, or a model's name.</source>
            <translation>重みが要るエンジンの重み：フォルダまたはモデル名。</translation>
        </message>
    </context>
    <context>
        <name>orfeas::viewmodels</name>
    <message>
        <source>Even triangles</source>
        <translation>三角形をそろえる</translation>
    </message>
    <message>
        <source>Triangles of one size and shape, to sculpt and to bend</source>
        <translation>同じ大きさと形の三角形にします。造形や変形に向いています</translation>
    </message>
    <message>
        <source>length of the edges, of the longest side</source>
        <translation>辺の長さ（最も長い辺に対する割合）</translation>
    </message>
        <message>
            <source>%1 of about %2</source>
            <translation>約 %2 のうち %1</translation>
        </message>
        <message>
            <source>%1, %2 triangles</source>
            <translation>%1、%2 個の三角形</translation>
        </message>
        <message>
            <source>Join vertices</source>
            <translation>頂点を結合</translation>
        </message>
        <message>
            <source>Vertices at one place become one</source>
            <translation>同じ場所の頂点を一つにします</translation>
        </message>
        <message>
            <source>Clean</source>
            <translation>掃除</translation>
        </message>
        <message>
            <source>Leaves out doubled and empty triangles</source>
            <translation>重複や空の三角形を除きます</translation>
        </message>
        <message>
            <source>Turn outward</source>
            <translation>外向きにする</translation>
        </message>
        <message>
            <source>All faces look outward</source>
            <translation>すべての面を外に向けます</translation>
        </message>
        <message>
            <source>Part touching surfaces</source>
            <translation>接する面を分ける</translation>
        </message>
        <message>
            <source>Cuts where more than two faces share an edge</source>
            <translation>二つより多い面が辺を共有する所を切ります</translation>
        </message>
        <message>
            <source>Close holes</source>
            <translation>穴をふさぐ</translation>
        </message>
        <message>
            <source>Fills every opening</source>
            <translation>開口をすべて埋めます</translation>
        </message>
        <message>
            <source>Remove floaters</source>
            <translation>浮いた部分を除く</translation>
        </message>
        <message>
            <source>Leaves out small, inner and flat pieces</source>
            <translation>小さい、内側の、平らな部分を除きます</translation>
        </message>
        <message>
            <source>Repair</source>
            <translation>修復</translation>
        </message>
        <message>
            <source>All of these until it is a solid that can be printed</source>
            <translation>印刷できる立体になるまで以上をすべて行います</translation>
        </message>
        <message>
            <source>Smooth</source>
            <translation>滑らかに</translation>
        </message>
        <message>
            <source>Takes out roughness and keeps edges</source>
            <translation>粗さを除き、稜線は残します</translation>
        </message>
        <message>
            <source>Fewer triangles</source>
            <translation>三角形を減らす</translation>
        </message>
        <message>
            <source>The shape stays, with fewer triangles; closed stays closed</source>
            <translation>形はそのまま三角形を減らします。閉じたものは閉じたまま</translation>
        </message>
        <message>
            <source>Flat base</source>
            <translation>平らな底</translation>
        </message>
        <message>
            <source>Presses the lowest part level, so that it stands</source>
            <translation>立つように最も低い部分をならします</translation>
        </message>
        <message>
            <source>Real size</source>
            <translation>実寸</translation>
        </message>
        <message>
            <source>Gives it a size in metres</source>
            <translation>メートルで大きさを与えます</translation>
        </message>
        <message>
            <source>Pivot</source>
            <translation>基点</translation>
        </message>
        <message>
            <source>Says which point of it is the origin</source>
            <translation>どの点を原点にするか決めます</translation>
        </message>
        <message>
            <source>Paint the texture anew</source>
            <translation>テクスチャを描き直す</translation>
        </message>
        <message>
            <source>Unwraps it and paints the first mesh's colours</source>
            <translation>展開して最初のメッシュの色を描きます</translation>
        </message>
        <message>
            <source>share</source>
            <translation>割合</translation>
        </message>
        <message>
            <source>longest hole, in edges (0: all)</source>
            <translation>最長の穴（辺の数、0 はすべて）</translation>
        </message>
        <message>
            <source>inner shells</source>
            <translation>内側の殻</translation>
        </message>
        <message>
            <source>flat pieces</source>
            <translation>平らな部分</translation>
        </message>
        <message>
            <source>how often</source>
            <translation>回数</translation>
        </message>
        <message>
            <source>bends up to, in degrees</source>
            <translation>この角度までの折れ（度）</translation>
        </message>
        <message>
            <source>triangles</source>
            <translation>三角形</translation>
        </message>
        <message>
            <source>greatest change, of the longest side</source>
            <translation>最大のずれ（最長辺に対し）</translation>
        </message>
        <message>
            <source>depth, of the height</source>
            <translation>深さ（高さに対し）</translation>
        </message>
        <message>
            <source>size in metres</source>
            <translation>大きさ（メートル）</translation>
        </message>
        <message>
            <source>along</source>
            <translation>基準</translation>
        </message>
        <message>
            <source>origin at</source>
            <translation>原点の位置</translation>
        </message>
        <message>
            <source>pixels a side</source>
            <translation>一辺の画素</translation>
        </message>
        <message>
            <source>pixels round each piece</source>
            <translation>各片の周りの画素</translation>
        </message>
        <message>
            <source>left out</source>
            <translation>除く</translation>
        </message>
        <message>
            <source>kept</source>
            <translation>残す</translation>
        </message>
        <message>
            <source>the longest side</source>
            <translation>最長辺</translation>
        </message>
        <message>
            <source>the width</source>
            <translation>幅</translation>
        </message>
        <message>
            <source>the height</source>
            <translation>高さ</translation>
        </message>
        <message>
            <source>the depth</source>
            <translation>奥行き</translation>
        </message>
        <message>
            <source>where it was</source>
            <translation>元の位置</translation>
        </message>
        <message>
            <source>the middle</source>
            <translation>中心</translation>
        </message>
        <message>
            <source>the middle of its base</source>
            <translation>底の中心</translation>
        </message>
        <message>
            <source>Opening the picture</source>
            <translation>画像を開いています</translation>
        </message>
        <message>
            <source>Cutting out the subject</source>
            <translation>被写体を切り抜いています</translation>
        </message>
        <message>
            <source>Finding the shape</source>
            <translation>形を求めています</translation>
        </message>
        <message>
            <source>Painting the texture</source>
            <translation>テクスチャを描いています</translation>
        </message>
        <message>
            <source>Starting</source>
            <translation>開始中</translation>
        </message>
        <message>
            <source>Voxels</source>
            <translation>ボクセル</translation>
        </message>
        <message>
            <source>Coarse</source>
            <translation>粗い</translation>
        </message>
        <message>
            <source>Refined</source>
            <translation>精細</translation>
        </message>
        <message>
            <source>Final</source>
            <translation>最終</translation>
        </message>
        <message>
            <source>The file is damaged or not usable.</source>
            <translation>ファイルが壊れているか使えません。</translation>
        </message>
        <message>
            <source>This is not a picture format the studio reads.</source>
            <translation>スタジオが読める画像形式ではありません。</translation>
        </message>
        <message>
            <source>The picture is too large.</source>
            <translation>画像が大きすぎます。</translation>
        </message>
        <message>
            <source>No subject was found in the picture.</source>
            <translation>画像に被写体が見つかりません。</translation>
        </message>
        <message>
            <source>The file or folder is not there.</source>
            <translation>ファイルまたはフォルダがありません。</translation>
        </message>
        <message>
            <source>The system does not allow it.</source>
            <translation>システムが許可していません。</translation>
        </message>
        <message>
            <source>A file of that name is there already.</source>
            <translation>同じ名前のファイルがすでにあります。</translation>
        </message>
        <message>
            <source>The disk is full.</source>
            <translation>ディスクがいっぱいです。</translation>
        </message>
        <message>
            <source>Reading or writing failed.</source>
            <translation>読み書きに失敗しました。</translation>
        </message>
        <message>
            <source>Memory ran out.</source>
            <translation>メモリが足りなくなりました。</translation>
        </message>
        <message>
            <source>Cancelled.</source>
            <translation>取り消されました。</translation>
        </message>
        <message>
            <source>Something went wrong in the studio itself.</source>
            <translation>スタジオ自身に問題が起きました。</translation>
        </message>
        <message>
            <source>%1 s</source>
            <translation>%1 秒</translation>
        </message>
        <message>
            <source>%1 min %2 s</source>
            <translation>%1 分 %2 秒</translation>
        </message>
        <message>
            <source>%1 M</source>
            <translation>%1 M</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>待機中</translation>
        </message>
        <message>
            <source>Waiting for memory</source>
            <translation>メモリ待ち</translation>
        </message>
        <message>
            <source>Done in %1</source>
            <translation>%1 で完了</translation>
        </message>
        <message>
            <source>Stopped at %1</source>
            <translation>「%1」で停止</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>取り消し</translation>
        </message>
        <message>
            <source>Interrupted</source>
            <translation>中断</translation>
        </message>
        <message>
            <source>%1 %2 %</source>
            <translation>%1 %2 %</translation>
        </message>
        <message>
            <source>Mended</source>
            <translation>修正済み</translation>
        </message>
        <message>
            <source>Its own</source>
            <translation>画像自身</translation>
        </message>
        <message>
            <source>Backdrop</source>
            <translation>背景</translation>
        </message>
        <message>
            <source>First cut</source>
            <translation>切り抜き 1</translation>
        </message>
        <message>
            <source>Other cut</source>
            <translation>切り抜き 2</translation>
        </message>
        <message>
            <source>The matte that this job has</source>
            <translation>このジョブのマット</translation>
        </message>
        <message>
            <source>What the picture itself leaves transparent</source>
            <translation>画像自身の透明部分</translation>
        </message>
        <message>
            <source>All that differs from an even background</source>
            <translation>均一な背景と異なるすべて</translation>
        </message>
        <message>
            <source>The likelier of two cuts by colour</source>
            <translation>色による二つの切り抜きのうち有力な方</translation>
        </message>
        <message>
            <source>The other cut by colour, from another start</source>
            <translation>別の出発点からの色による切り抜き</translation>
        </message>
        <message>
            <source>Nothing is left of the subject: paint it in.</source>
            <translation>被写体が残っていません。塗ってください。</translation>
        </message>
        <message>
            <source>left</source>
            <translation>左</translation>
        </message>
        <message>
            <source>right</source>
            <translation>右</translation>
        </message>
        <message>
            <source>top</source>
            <translation>上</translation>
        </message>
        <message>
            <source>bottom</source>
            <translation>下</translation>
        </message>
        <message>
            <source>The subject reaches the picture's edge (%1): the model will be cut flat there.</source>
            <translation>被写体が画像の端 (%1) に達しています。モデルはそこで平らに切れます。</translation>
        </message>
        <message>
            <source>The foot spreads out in grey: if it is a shadow or the ground, erase it.</source>
            <translation>足元が灰色に広がっています。影や地面なら消してください。</translation>
        </message>
        <message>
            <source>The foot is wider than what stands on it: if it is a base plate, erase it.</source>
            <translation>足元が上に載るものより広いです。台座なら消してください。</translation>
        </message>
        <message>
            <source>The subject is small in its picture: crop it closer.</source>
            <translation>被写体が小さすぎます。もっと近くで切り取ってください。</translation>
        </message>
        <message>
            <source>Almost no room is left round the subject: networks were taught with some.</source>
            <translation>被写体の周りに余白がほとんどありません。ネットワークは余白付きで学習しました。</translation>
        </message>
        <message>
            <source>This outline is a guess: look along it.</source>
            <translation>この輪郭は推測です。たどって確かめてください。</translation>
        </message>
        <message>
            <source>A possible shadow was left out: look at the foot.</source>
            <translation>影らしい部分を除きました。足元を確かめてください。</translation>
        </message>
        <message>
            <source>Waits to be sorted</source>
            <translation>選別待ち</translation>
        </message>
        <message>
            <source>Waits for its matte</source>
            <translation>マット待ち</translation>
        </message>
        <message>
            <source>subject touches the %1 edge and may be cut off there</source>
            <translation>被写体が端（%1）に接しており、そこで切れている可能性があります</translation>
        </message>
        <message>
            <source>two subjects: both are kept as one model; crop the picture to have only one</source>
            <translation>被写体が 2 つあります。両方を 1 つのモデルにします。1 つだけにするには画像を切り抜いてください</translation>
        </message>
        <message>
            <source>unsure of the outline: check it; a plain background, or a picture with the background made transparent, gives a clean one</source>
            <translation>輪郭が不確かです。確認してください。無地または透明な背景ならきれいになります</translation>
        </message>
        <message>
            <source>a line drawing: its closed outlines were filled</source>
            <translation>線画です。閉じた輪郭を塗りつぶしました</translation>
        </message>
        <message>
            <source>a possible shadow or floor was left out: check the subject's foot</source>
            <translation>影か床らしいものを除きました。被写体の足元を確認してください</translation>
        </message>
        <message>
            <source>picture under %1 px (%2 px): fine detail will be missing</source>
            <translation>画像が %1 px 未満です（%2 px）。細部は出ません</translation>
        </message>
        <message>
            <source>the main one of %1 pictures</source>
            <translation>%1 枚のうち主となる画像</translation>
        </message>
        <message>
            <source>first of %1 frames</source>
            <translation>%1 コマの最初</translation>
        </message>
        <message>
            <source>four inks turned to sRGB without their profile; colours may differ from print</source>
            <translation>4 色インクをプロファイルなしで sRGB に変換しました。印刷と色が異なることがあります</translation>
        </message>
        <message>
            <source>colours converted from %1 to sRGB</source>
            <translation>色を %1 から sRGB に変換しました</translation>
        </message>
        <message>
            <source>colours converted by the embedded profile</source>
            <translation>埋め込みプロファイルで色を変換しました</translation>
        </message>
        <message>
            <source>the embedded colour profile is unreadable or of another kind; colours taken as sRGB</source>
            <translation>埋め込みカラープロファイルが読めないか別の種類です。色は sRGB とみなします</translation>
        </message>
        <message>
            <source>this job may not be kept: %1</source>
            <translation>このジョブは保存されない可能性があります: %1</translation>
        </message>
        <message>
            <source>the worker process came to an end: %1; %2</source>
            <translation>作業プロセスが終了しました: %1、%2</translation>
        </message>
        <message>
            <source>going on after the stage '%1'</source>
            <translation>段階「%1」の後から続けます</translation>
        </message>
        <message>
            <source>beginning again</source>
            <translation>最初からやり直します</translation>
        </message>
        <message>
            <source>memory ran out: %1</source>
            <translation>メモリ不足: %1</translation>
        </message>
        <message>
            <source>caches were freed and the step is tried again</source>
            <translation>キャッシュを解放し、この工程をもう一度試します</translation>
        </message>
        <message>
            <source>the step is tried again when nothing else runs</source>
            <translation>他に何も動いていないときにもう一度試します</translation>
        </message>
        <message>
            <source>needs %1; other programs leave %2 of memory</source>
            <translation>%1 必要です。他のプログラムが残すメモリは %2 です</translation>
        </message>
        <message>
            <source>needs %1; of %2 %3 are in use by %4 other jobs</source>
            <translation>%1 必要です。%2 のうち %3 を他の %4 件が使用中です</translation>
        </message>
        <message>
            <source>needs %1; a larger job has waited longer and goes first</source>
            <translation>%1 必要です。より大きなジョブが先に待っているので後になります</translation>
        </message>
        <message>
            <source>needs %1; the memory left is kept for jobs that have begun</source>
            <translation>%1 必要です。残りのメモリは始まったジョブのために取ってあります</translation>
        </message>
    </context>
    <context>
        <name>orfeas::viewmodels::Comparison</name>
        <message>
            <source>%1 · %2 as it was made</source>
            <translation>%1 · %2（作成時のまま）</translation>
        </message>
    </context>
    <context>
        <name>orfeas::viewmodels::EventLog</name>
        <message>
            <source>The process that makes models ended and was replaced; its jobs go on.</source>
            <translation>モデルを作るプロセスが終わり、置き換えられました。ジョブは続きます。</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1 waits: %2</source>
            <translation>%1 は待機中：%2</translation>
        </message>
        <message>
            <source>%1 started</source>
            <translation>%1 を開始</translation>
        </message>
    </context>
    <context>
        <name>orfeas::viewmodels::ExportController</name>
        <message>
            <source>Web pages</source>
            <translation>ウェブページ</translation>
        </message>
        <message>
            <source>Printing</source>
            <translation>印刷</translation>
        </message>
        <message>
            <source>As it is</source>
            <translation>そのまま</translation>
        </message>
        <message>
            <source>y up, front +z, 1 unit along the longest side</source>
            <translation>y が上、正面 +z、最長辺が 1 単位</translation>
        </message>
        <message>
            <source>GLB: Blender, web, Unity, Godot</source>
            <translation>GLB：Blender、ウェブ、Unity、Godot</translation>
        </message>
        <message>
            <source>OBJ: with material and texture</source>
            <translation>OBJ：材質とテクスチャ付き</translation>
        </message>
        <message>
            <source>PLY: colours at the vertices</source>
            <translation>PLY：頂点の色</translation>
        </message>
        <message>
            <source>3MF: printing, with colours</source>
            <translation>3MF：印刷用、色付き</translation>
        </message>
        <message>
            <source>STL: printing, no colours</source>
            <translation>STL：印刷用、色なし</translation>
        </message>
        <message>
            <source>There is no model to export yet.</source>
            <translation>書き出すモデルがまだありません。</translation>
        </message>
        <message>
            <source>Choose a file name that ends in .glb, .obj, .ply, .stl or .3mf.</source>
            <translation>.glb、.obj、.ply、.stl、.3mf のどれかで終わるファイル名を選んでください。</translation>
        </message>
        <message>
            <source>Saved %1; read back, all as written</source>
            <translation>%1 を保存。読み返して書いたとおりです</translation>
        </message>
        <message>
            <source>Saved %1, but read back it differs: %2</source>
            <translation>%1 を保存しましたが、読み返すと違いがあります：%2</translation>
        </message>
        <message>
            <source>%1 is there already.</source>
            <translation>%1 はすでにあります。</translation>
        </message>
    </context>
    <context>
        <name>orfeas::viewmodels::ImportController</name>
        <message>
            <source>Pictures (*.png *.jpg *.jpeg *.webp *.tif *.tiff *.bmp *.gif *.heic *.heif *.avif *.exr)</source>
            <translation>画像 (*.png *.jpg *.jpeg *.webp *.tif *.tiff *.bmp *.gif *.heic *.heif *.avif *.exr)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>すべてのファイル (*)</translation>
        </message>
        <message>
            <source>%1 is on the net: save the picture first, then drop the file.</source>
            <translation>%1 はネット上にあります。先に画像を保存し、そのファイルをドロップしてください。</translation>
        </message>
        <message>
            <source>The picture could not be kept: the studio's data folder is not writable.</source>
            <translation>画像を保存できません。スタジオのデータフォルダに書き込めません。</translation>
        </message>
    </context>
    <context>
        <name>orfeas::viewmodels::MatteDesk</name>
        <message>
            <source>Front</source>
            <translation>前</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>後</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>左</translation>
        </message>
        <message>
            <source>Right</source>
            <translation>右</translation>
        </message>
        <message>
            <source>The matte could not be kept. %1</source>
            <translation>マットを保存できませんでした。%1</translation>
        </message>
    </context>
    <context>
        <name>orfeas::viewmodels::MemoryMonitor</name>
        <message>
            <source>Saved %1</source>
            <translation>%1 を保存</translation>
        </message>
    </context>
    <context>
        <name>orfeas::viewmodels::MeshSteps</name>
        <message>
            <source>%1 → %2 triangles, %3</source>
            <translation>%1 → %2 個の三角形、%3</translation>
        </message>
        <message>
            <source>Closed and solid</source>
            <translation>閉じた立体</translation>
        </message>
        <message>
            <source>Closed, with flaws</source>
            <translation>閉じているが傷あり</translation>
        </message>
        <message>
            <source>Open or tangled</source>
            <translation>開いているか絡んでいます</translation>
        </message>
    </context>
    <context>
        <name>orfeas::viewmodels::PlanPreview</name>
        <message>
            <source>Counting…</source>
            <translation>計算中…</translation>
        </message>
        <message>
            <source>One model needs %1, more than the %2 it may use: it would be made in smaller steps, or not at all.</source>
            <translation>一つのモデルに %1 が必要で、使える %2 を超えます。小さく分けて作るか、作れません。</translation>
        </message>
        <message numerus="yes">
            <source>%n models at once in %1, each needs up to %2</source>
            <translation>
                <numerusform>%1 で %n 個のモデルを同時に。それぞれ最大 %2</numerusform>
            </translation>
        </message>
        <message>
            <source>One model at a time in %1, it needs up to %2</source>
            <translation>%1 で一つずつ。最大 %2</translation>
        </message>
        <message>
            <source>; about %1 each.</source>
            <translation>、各約 %1。</translation>
        </message>
        <message>
            <source>.</source>
            <translation>.</translation>
        </message>
        <message>
            <source>More would fit, but no more are asked for at once.</source>
            <translation>さらに入りますが、同時に作る数の設定どおりにします。</translation>
        </message>
        <message>
            <source>One more would start with %1.</source>
            <translation>%1 あればもう一つ始められます。</translation>
        </message>
    </context>
    <context>
        <name>orfeas::viewmodels::ServiceSwitch</name>
        <message>
            <source>Not possible: the library cannot be used, so jobs are not kept.</source>
            <translation>使えません: ライブラリが利用できず、ジョブが保存されません。</translation>
        </message>
        <message>
            <source>Starting…</source>
            <translation>起動中…</translation>
        </message>
        <message>
            <source>Ending…</source>
            <translation>終了中…</translation>
        </message>
        <message>
            <source>Not on.</source>
            <translation>動いていません。</translation>
        </message>
        <message>
            <source>On: answers programs of this computer that have the token.</source>
            <translation>動作中: このコンピューターの、トークンを持つプログラムに応答します。</translation>
        </message>
        <message>
            <source>Off.</source>
            <translation>オフ。</translation>
        </message>
        <message>
            <source>Another program uses port %1. Choose another one.</source>
            <translation>ポート %1 はほかのプログラムが使っています。別のものを選んでください。</translation>
        </message>
        <message>
            <source>The service cannot start. %1</source>
            <translation>サービスを起動できません。%1</translation>
        </message>
    </context>
    <context>
        <name>orfeas::viewmodels::StudioSettings</name>
        <message>
            <source>The settings could not be saved. %1</source>
            <translation>設定を保存できませんでした。%1</translation>
        </message>
    </context>
</TS>
